package io.github.trilat.chart;

import io.github.trilat.analysis.WarningLead.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;

/**
 * One launch: two bars a country, above and hatched what its own sensors gave, below and solid what
 * it had in the end.
 */
final class LeadPanel {
  private static final int PAIR = 42;
  private static final int BESIDE = 130;
  private static final double WIDEST = 260;

  private final ClockAxis lead;
  private final List<Row> rows;

  LeadPanel(ClockAxis lead, List<Row> rows) {
    this.lead = lead;
    this.rows = rows;
  }

  XYPlot plot(double longest) {
    WordAxis countries = new WordAxis(0, PAIR * rows.size(), BESIDE).downwards();
    XYIntervalSeriesCollection bars = new XYIntervalSeriesCollection();
    List<Box> boxes = new ArrayList<>();
    List<Outside> labels = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      double middle = PAIR * (i + 0.5);
      countries.at(middle, Words.country(row.country()).block());
      bars.addSeries(bar(2 * i, row.own(), middle - 15, middle - 6));
      bars.addSeries(bar(2 * i + 1, row.actual(), middle - 2, middle + 12));
      boxes.add(new Box(Palette.PAPER, 5, Palette.deep(row.country()), 1.25f, 0));
      boxes.add(new Box(Palette.of(row.country()), 0, Palette.deep(row.country()), 1.25f, 0));
      labels.add(label(row.own(), middle - 6, ownWords(row)));
      labels.add(label(row.actual(), middle + 10, sharedWords(row)));
    }
    XYPlot plot = Panels.panel(countries, bars, Box.renderer(boxes));
    Panels.shade(plot, 0, longest);
    Panels.rule(plot, 0, Palette.INK);
    labels.forEach(plot::addAnnotation);
    plot.addAnnotation(heading());
    return plot;
  }

  private Outside heading() {
    String label = Words.fit(rows.get(0).label(), Fonts.HEADING, Frame.RIGHT - Frame.LEFT);
    Words words = new Words().add(label, Fonts.HEADING, Palette.INK);
    double left = Frame.LEFT - lead.start();
    return Outside.label(lead.getLowerBound(), 0, words, left, -10, TextAnchor.BASELINE_LEFT);
  }

  private static XYIntervalSeries bar(int key, OptionalDouble value, double top, double bottom) {
    XYIntervalSeries bar = new XYIntervalSeries(key);
    value.ifPresent(end -> bar.add(end, Math.min(0, end), Math.max(0, end), top, top, bottom));
    return bar;
  }

  private static Outside label(OptionalDouble value, double baseline, Words words) {
    return Outside.label(
        Math.max(0, value.orElse(0)), baseline, words, 8, 0, TextAnchor.BASELINE_LEFT);
  }

  /** The label of the upper bar. */
  static Words ownWords(Row row) {
    return new Words().add(own(row), Fonts.NOTE, Palette.SOFT);
  }

  private static String own(Row row) {
    if (row.own().isPresent()) {
      return Clock.text(row.own().getAsDouble()) + " own sensors alone";
    }
    return row.hasRadar() ? "own sensors alone: never" : "no radar of its own";
  }

  /** The label of the lower bar. */
  static Words sharedWords(Row row) {
    if (row.actual().isEmpty()) {
      return new Words().add("with sharing: never", Fonts.VALUE, Palette.FAILED);
    }
    double actual = row.actual().getAsDouble();
    String path = Words.fit(row.path(), Fonts.LABEL, WIDEST);
    Words words =
        new Words()
            .add(Clock.text(actual) + " ", Fonts.VALUE, Palette.INK)
            .add(path, Fonts.LABEL, Palette.INK);
    if (actual < 0) {
      words.add(", after landing", Fonts.LABEL, Palette.FAILED);
    } else if (row.own().isPresent() && actual - row.own().getAsDouble() >= 0.5) {
      words.add(", +" + Clock.text(actual - row.own().getAsDouble()), Fonts.VALUE, Palette.INK);
    }
    return words;
  }
}
