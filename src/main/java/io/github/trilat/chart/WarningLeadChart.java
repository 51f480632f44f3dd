package io.github.trilat.chart;

import io.github.trilat.analysis.WarningLead;
import io.github.trilat.analysis.WarningLead.Row;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.TextAnchor;

/**
 * Paired bars for each launch and country: warning by its own sensors alone, below that with
 * sharing.
 */
final class WarningLeadChart {
  private static final int MOST_LAUNCHES = 8;
  private static final int START = 170;
  private static final int END = 1080;
  private static final double WIDEST_BAR = 830;
  private static final int HEADING = 26;

  private final WarningLead series;
  private final int launches;
  private final List<List<Row>> shown;

  WarningLeadChart(WarningLead series) {
    this.series = series;
    Map<String, List<Row>> byLaunch =
        series.rows().stream()
            .collect(Collectors.groupingBy(Row::launch, LinkedHashMap::new, Collectors.toList()));
    this.launches = byLaunch.size();
    this.shown = byLaunch.values().stream().limit(MOST_LAUNCHES).toList();
  }

  Drawing draw() {
    Frame frame = new Frame("warning-lead", series.finding(), subtitle());
    if (shown.isEmpty()) {
      return frame.empty("Nothing was launched in this run.");
    }
    ClockAxis lead = axis();
    List<XYPlot> plots =
        shown.stream().map(launch -> new LeadPanel(lead, launch).plot(longest())).toList();
    if (lead.getLowerBound() < 0) {
      Words after = new Words().add("← after landing", Fonts.NOTE, Palette.FAILED);
      XYPlot last = plots.get(plots.size() - 1);
      last.addAnnotation(
          Outside.label(0, last.getWeight(), after, -16, 38, TextAnchor.BASELINE_RIGHT));
    }
    String words =
        shown.stream()
            .flatMap(List::stream)
            .map(WarningLeadChart::sentence)
            .collect(Collectors.joining(" "));
    return frame.around(
        Panels.stack(lead, plots, HEADING, END), Panels.height(plots, HEADING), words);
  }

  private String subtitle() {
    return "How long before the first landing each country held a usable track. Hatched: with its"
        + " own sensors alone; solid: with sharing."
        + Panels.more(launches - shown.size());
  }

  /** From the latest lead, or 0, to one so high that each bar's label fits beside it. */
  private ClockAxis axis() {
    double least = Math.min(0, leads().min().orElse(0));
    double low = least < 0 ? least - 0.02 * (longest() - least) : 0;
    double widest = WIDEST_BAR / (longest() - low);
    double pixelsPerSecond =
        rows().mapToDouble(row -> pixelsPerSecond(row, low)).min().orElse(widest);
    double high = low + (END - START) / Math.min(widest, pixelsPerSecond);
    String label = "minutes:seconds of warning before the first landing →";
    return new ClockAxis(label, low, high, START, END, 10);
  }

  private static double pixelsPerSecond(Row row, double low) {
    return Math.min(
        pixelsPerSecond(row.own(), LeadPanel.ownWords(row), low),
        pixelsPerSecond(row.actual(), LeadPanel.sharedWords(row), low));
  }

  private static double pixelsPerSecond(OptionalDouble lead, Words words, double low) {
    double seconds = Math.max(0, lead.orElse(0)) - low;
    return seconds == 0 ? Double.MAX_VALUE : (END - START - 12 - words.width()) / seconds;
  }

  private double longest() {
    return Math.max(60, leads().max().orElse(60));
  }

  private DoubleStream leads() {
    return rows()
        .flatMapToDouble(row -> DoubleStream.concat(row.own().stream(), row.actual().stream()));
  }

  private Stream<Row> rows() {
    return shown.stream().flatMap(List::stream);
  }

  private static String sentence(Row row) {
    return row.label()
        + ", "
        + row.country().title()
        + ": "
        + words(row.own())
        + " by its own sensors alone, "
        + words(row.actual())
        + " with sharing"
        + (row.actual().isPresent() ? " (" + row.path() + ")." : ".");
  }

  private static String words(OptionalDouble lead) {
    return lead.isPresent() ? Clock.text(lead.getAsDouble()) : "never";
  }
}
