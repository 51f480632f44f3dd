package io.github.trilat.chart;

import io.github.trilat.analysis.Alike;
import io.github.trilat.analysis.LatencyBudget.Launch;
import io.github.trilat.analysis.LatencyBudget.Row;
import io.github.trilat.analysis.LatencyBudget.Stage;
import io.github.trilat.analysis.LatencyBudget.Step;
import io.github.trilat.model.Country;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;

/** One launch: for each country a bar in parts, and beneath it what each part is. */
final class BudgetPanel {
  /** Pixels between a bar and its label. */
  static final double GAP = 14;

  private static final int ROW = 52;
  private static final int BAR = 16;
  private static final int TOP = 8;
  private static final int BASELINE = 13;
  private static final int BENEATH = 22;
  private static final int ARROW = 20;
  private static final double CLEAR = 6;
  private static final int BESIDE = 96;
  private static final double WIDEST = 240;
  private static final Rectangle2D SWATCH = new Rectangle2D.Double(-6, -6, 12, 12);

  private final ClockAxis time;
  private final Launch launch;
  private final double landing;
  private final LaunchHeading heading;
  private final XYIntervalSeriesCollection bars = new XYIntervalSeriesCollection();
  private final List<Box> boxes = new ArrayList<>();
  private final List<Outside> labels = new ArrayList<>();
  private final List<XYLineAnnotation> ticks = new ArrayList<>();

  BudgetPanel(ClockAxis time, Alike<Launch> alike) {
    this.time = time;
    this.launch = alike.first();
    this.landing = BudgetWords.seconds(launch.flight());
    this.heading =
        new LaunchHeading(
            time,
            launch.launch(),
            launch.label() + alike.words(),
            BudgetWords.end(launch),
            landing);
  }

  int headingHeight() {
    return heading.height();
  }

  XYPlot plot() {
    List<Row> rows = launch.rows();
    WordAxis countries = new WordAxis(0, ROW * rows.size(), BESIDE).downwards();
    for (int i = 0; i < rows.size(); i++) {
      countries.at(top(i) + BAR / 2.0, Words.country(rows.get(i).country()).block());
      add(rows.get(i), top(i));
    }
    XYBarRenderer renderer = Box.renderer(boxes);
    XYPlot plot = Panels.panel(countries, bars, renderer);
    Panels.shade(plot, 0, Math.min(landing, time.getUpperBound()));
    ticks.forEach(tick -> renderer.addAnnotation(tick, Layer.FOREGROUND));
    labels.forEach(plot::addAnnotation);
    heading.annotate(plot);
    return plot;
  }

  private static double top(int row) {
    return ROW * row + TOP;
  }

  private void add(Row row, double top) {
    Words result = BudgetWords.result(launch, row);
    double last = time.end() - GAP - result.width();
    boolean beyond = time.pixel(BudgetWords.end(row)) > last + 1;
    double end = beyond ? last - ARROW : time.pixel(BudgetWords.end(row));
    Words parts = new Words();
    for (Stage stage : row.stages()) {
      Box box = box(stage.step(), row.country());
      bar(box, stage, time.seconds(end), top);
      part(parts, box, stage);
    }
    if (beyond) {
      label(new Words().add("→", Fonts.VALUE, Palette.INK), end + 6, top);
    }
    double left = beyond ? last + GAP / 2 : clear(end + GAP / 2, result.width());
    label(result, left, top);
    tick(left, left + result.width(), top);
    label(parts, time.start() + 2, top + BENEATH);
    Words conferred = new Words().add(BudgetWords.consulted(row), Fonts.NOTE, Palette.SOFT);
    label(conferred, time.end() + GAP, top);
  }

  /** Where a label begins that would like to begin here, but not to lie across the landing. */
  private double clear(double left, double width) {
    double end = time.pixel(landing);
    boolean across = left < end + CLEAR && left + width > end - CLEAR;
    return across && end + CLEAR + width <= time.end() ? end + CLEAR : left;
  }

  /** Marks the landing across the bar, unless a label from left to right is in its way. */
  private void tick(double left, double right, double top) {
    double end = time.pixel(landing);
    if (end < left || end > right) {
      ticks.add(
          new XYLineAnnotation(
              landing, top - TOP, landing, top + BAR + 4, Panels.line(2), Palette.INK));
    }
  }

  private void bar(Box box, Stage stage, double end, double top) {
    double from = BudgetWords.seconds(stage.from());
    double to = Math.min(BudgetWords.seconds(stage.to()), end);
    if (from < to) {
      XYIntervalSeries bar = new XYIntervalSeries(boxes.size());
      bar.add(to, from, to, top, top, top + BAR);
      bars.addSeries(bar);
      boxes.add(box);
    }
  }

  private static void part(Words parts, Box box, Stage stage) {
    parts
        .mark(box.sample(SWATCH), box.fill(), box.edge())
        .add(Clock.text(BudgetWords.seconds(stage.took())) + " ", Fonts.HEAD, Palette.SOFT)
        .add(Words.fit(stage.words(), Fonts.NOTE, WIDEST) + "   ", Fonts.NOTE, Palette.SOFT);
  }

  private void label(Words words, double left, double top) {
    labels.add(
        Outside.label(0, top + BASELINE, words, left - time.start(), 0, TextAnchor.BASELINE_LEFT));
  }

  /** Waiting hatched, confirming pale, sharing dark, alerting in the country's colour. */
  private static Box box(Step step, Country country) {
    return switch (step) {
      case UNSEEN -> new Box(Palette.PAPER, 5, Palette.EDGE, 1.25f, 0);
      case CONFIRM -> new Box(Palette.RULE, 0, Palette.SOFT, 1.25f, 0);
      case SHARE -> new Box(Palette.INK, 0, Palette.INK, 1.25f, 0);
      case ALERT -> new Box(Palette.of(country), 0, Palette.deep(country), 1.25f, 0);
    };
  }
}
