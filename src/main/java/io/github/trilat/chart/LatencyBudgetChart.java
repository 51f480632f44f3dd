package io.github.trilat.chart;

import io.github.trilat.analysis.Alike;
import io.github.trilat.analysis.LatencyBudget;
import io.github.trilat.analysis.LatencyBudget.Launch;
import io.github.trilat.analysis.LatencyBudget.Row;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.jfree.chart.plot.XYPlot;

/**
 * A bar for each launch and country, from lift-off to the public alert, in parts: what the time
 * went into, against the time that the flight left.
 */
final class LatencyBudgetChart {
  private static final int START = 136;
  private static final int END = 890;
  private static final int MOST_PANELS = 6;
  private static final double LONGEST = 900;

  private final LatencyBudget series;
  private final List<Alike<Launch>> shown;
  private final List<Launch> launches;

  LatencyBudgetChart(LatencyBudget series) {
    this.series = series;
    this.shown = series.distinct().stream().limit(MOST_PANELS).toList();
    this.launches = shown.stream().map(Alike::first).toList();
  }

  Drawing draw() {
    Frame frame = new Frame("latency-budget", series.finding(), subtitle());
    if (launches.isEmpty()) {
      return frame.empty("Nothing was launched in this run.");
    }
    ClockAxis time =
        new ClockAxis("minutes:seconds since lift-off", 0, lastSecond(), START, END, 10);
    List<BudgetPanel> panels = shown.stream().map(launch -> new BudgetPanel(time, launch)).toList();
    int heading = panels.stream().mapToInt(BudgetPanel::headingHeight).max().orElse(0);
    List<XYPlot> plots = panels.stream().map(BudgetPanel::plot).toList();
    String words = launches.stream().map(BudgetWords::sentence).collect(Collectors.joining(" "));
    return frame.around(
        Panels.stack(time, plots, heading, END), Panels.height(plots, heading), words);
  }

  private String subtitle() {
    return "What the time until each public alert (without one, the first track) went into. Shaded:"
        + " the flight, to its first landing or break-up."
        + Panels.more(series.launches().size() - Alike.count(shown));
  }

  /** The end of the scale, so that the label of each bar fits beside it, up to fifteen minutes. */
  private double lastSecond() {
    double flights =
        launches.stream()
            .mapToDouble(launch -> BudgetWords.seconds(launch.flight()))
            .max()
            .orElse(0);
    double bars = launches.stream().flatMapToDouble(LatencyBudgetChart::bars).max().orElse(0);
    double most = Math.min(LONGEST, Math.max(flights * 1.02, bars));
    return 10 * Math.ceil(Math.max(60, most) / 10);
  }

  private static DoubleStream bars(Launch launch) {
    return launch.rows().stream()
        .filter(row -> BudgetWords.end(row) < LONGEST)
        .mapToDouble(row -> endOfScale(launch, row));
  }

  /** The end of a scale on which a bar's label fits to its right. */
  private static double endOfScale(Launch launch, Row row) {
    double span = END - START;
    double label = BudgetPanel.GAP + BudgetWords.result(launch, row).width();
    return BudgetWords.end(row) * span / (span - label);
  }
}
