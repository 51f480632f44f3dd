package io.github.trilat.chart;

import static io.github.trilat.chart.ChartSays.SAYS;
import static io.github.trilat.chart.Words.say;

import io.github.trilat.analysis.Alike;
import io.github.trilat.analysis.Knowledge.Cell;
import io.github.trilat.analysis.Knowledge.Launch;
import io.github.trilat.analysis.Knowledge.Row;
import io.github.trilat.model.Country;
import java.util.List;

/**
 * The rows of launches in a matrix of knowledge: a column for each country, all strips on one
 * scale.
 *
 * @param right where the sheet ends, in pixels
 * @param longest seconds of the longest flight
 */
record KnowledgePanel(double right, double longest) {
  /** Where the columns begin, in pixels. */
  static final int START = 142;

  /** Pixels above a launch for its name, below the last for the scale, and between launches. */
  static final int HEADING = 34;

  static final int FOOT = 42;
  static final int GAP = 8;

  private static final int BETWEEN_STRIPS = 22;
  private static final int STRIP = 12;
  private static final int STRIP_ROW = 58;
  private static final int WORD_ROW = 28;

  static KnowledgePanel upTo(double right, List<Alike<Launch>> shown) {
    double longest =
        shown.stream()
            .mapToDouble(each -> BudgetWords.seconds(each.first().flight()))
            .max()
            .orElse(60);
    return new KnowledgePanel(right, longest);
  }

  private double column(int country) {
    return START + (right - START) / Country.values().length * country;
  }

  private double strip() {
    return column(1) - column(0) - BETWEEN_STRIPS;
  }

  /** The countries above their columns, from the left of the sheet. */
  Words heads() {
    Words heads = new Words();
    List<Country> countries = List.of(Country.values());
    for (int i = 0; i < countries.size(); i++) {
      heads.add(Words.country(countries.get(i)), column(i) - Sheet.LEFT - heads.width());
    }
    return heads;
  }

  Panel panel(Alike<Launch> alike) {
    Launch launch = alike.first();
    Panel panel = new Panel(START, launch.rows().stream().mapToInt(this::height).sum());
    panel.line(Sheet.LEFT, -HEADING, right, -HEADING, 1, Palette.RULE);
    String label =
        Words.say(launch.label()) + KnowledgeWords.end(launch) + Words.say(alike.words());
    panel.words(
        Sheet.LEFT,
        22 - HEADING,
        LaunchHeading.name(Words.say(launch.name().title()), label, right - Sheet.LEFT));
    double top = 0;
    for (Row row : launch.rows()) {
      add(panel, row, top);
      top += height(row);
    }
    return panel;
  }

  private int height(Row row) {
    return row.fact().isWarning() ? STRIP_ROW : WORD_ROW;
  }

  private void add(Panel panel, Row row, double top) {
    panel.words(Sheet.LEFT, top + 14, Words.of(Words.say(row.fact()), Fonts.LABEL, Palette.INK));
    for (int i = 0; i < row.cells().size(); i++) {
      Cell cell = row.cells().get(i);
      panel.words(column(i), top + 14, KnowledgeWords.first(row.fact(), cell, strip()));
      if (row.fact().isWarning()) {
        strip(panel, cell, column(i), top + 21);
        panel.words(column(i), top + 47, KnowledgeWords.second(cell, strip()));
      }
    }
  }

  private void strip(Panel panel, Cell cell, double left, double top) {
    double end = left + pixels(BudgetWords.seconds(cell.flight()));
    double knew =
        cell.inTime().stream()
            .findFirst()
            .map(each -> left + pixels(BudgetWords.seconds(each.at())))
            .orElse(end);
    double secure =
        cell.secureSince().map(each -> left + pixels(BudgetWords.seconds(each))).orElse(end);
    panel.bar(Box.filled(Palette.PAPER, Palette.EDGE), left, end, top, top + STRIP);
    panel.bar(Box.hatched(cell.country()), knew, secure, top, top + STRIP);
    panel.bar(Box.solid(cell.country()), secure, end, top, top + STRIP);
  }

  private double pixels(double seconds) {
    return seconds / longest * strip();
  }

  /** Writes the ends of the scale of time beneath each column of the last panel. */
  void scale(Panel last) {
    double top = last.height();
    for (int i = 0; i < Country.values().length; i++) {
      last.words(column(i), top + 14, clock(0));
      last.wordsTo(column(i) + strip(), top + 14, clock(longest));
    }
    Words unit = Words.of(say(SAYS.sinceLiftOff()), Fonts.NOTE, Palette.SOFT);
    last.wordsTo(right, top + 34, unit);
  }

  private static Words clock(double seconds) {
    return Words.of(Clock.text(seconds), Fonts.NOTE, Palette.SOFT);
  }
}
