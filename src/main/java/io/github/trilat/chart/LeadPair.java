package io.github.trilat.chart;

import io.github.trilat.analysis.WarningLead.Row;
import io.github.trilat.model.Country;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Two bars of one country: above and hatched, what its own sensors gave; below and solid, what it
 * had in the end.
 */
final class LeadPair {
  private static final double OWN = 9;
  private static final double SHARED = 14;

  private final Sheet sheet;
  private final Scale lead;

  LeadPair(Sheet sheet, Scale lead) {
    this.sheet = sheet;
    this.lead = lead;
  }

  void draw(Row row, double middle) {
    String deep = Palette.deepCss(row.country());
    new MarkPainter(sheet, row.country()).country(Frame.LEFT + 9, middle);
    sheet.text(
        Frame.LEFT + 26, middle + 5.5, Anchor.START, Style.HEADING.in(deep), row.country().title());
    row.own().ifPresent(own -> hatched(row.country(), own, middle - 15));
    row.actual().ifPresent(actual -> solid(row.country(), actual, middle - 2));
    label(row.own(), middle - 6, ownWords(row));
    label(row.actual(), middle + 10, sharedWords(row));
  }

  private void hatched(Country country, double value, double top) {
    double from = Math.min(lead.at(0), lead.at(value));
    double width = Math.abs(lead.at(value) - lead.at(0));
    sheet.box(from, top, width, OWN, Ink.fill(Palette.PAPER));
    sheet.shape(Hatch.of(from, top, width, OWN, 5), Ink.line(Palette.deepCss(country), 1));
    sheet.box(from, top, width, OWN, Ink.line(Palette.deepCss(country), 1.25));
  }

  private void solid(Country country, double value, double top) {
    double from = Math.min(lead.at(0), lead.at(value));
    Ink ink = Ink.fill(Palette.css(country)).edged(Palette.deepCss(country), 1.25);
    sheet.box(from, top, Math.abs(lead.at(value) - lead.at(0)), SHARED, ink);
  }

  private void label(OptionalDouble value, double baseline, List<Run> words) {
    double x = lead.at(Math.max(0, value.orElse(0))) + 8;
    sheet.text(new Item.Text(x, baseline, Anchor.START, words));
  }

  /** The label of the upper bar. */
  static List<Run> ownWords(Row row) {
    Style style = Style.NOTE;
    if (row.own().isEmpty()) {
      return List.of(new Run("own sensors alone: never", style));
    }
    return List.of(new Run(Clock.text(row.own().getAsDouble()) + " own sensors alone", style));
  }

  /** The label of the lower bar. */
  static List<Run> sharedWords(Row row) {
    if (row.actual().isEmpty()) {
      return List.of(new Run("with sharing: never", Style.VALUE.in(Palette.FAILED)));
    }
    double actual = row.actual().getAsDouble();
    List<Run> words = new ArrayList<>();
    words.add(new Run(Clock.text(actual), Style.VALUE));
    words.add(new Run(" " + Paragraph.fit(row.path(), Style.LABEL, 260), Style.LABEL));
    if (actual < 0) {
      words.add(new Run(", after landing", Style.LABEL.in(Palette.FAILED)));
    } else if (row.own().isPresent() && actual - row.own().getAsDouble() >= 0.5) {
      words.add(new Run(", +" + Clock.text(actual - row.own().getAsDouble()), Style.VALUE));
    }
    return words;
  }
}
