package io.github.trilat.chart;

import io.github.trilat.analysis.WarningLead;
import io.github.trilat.analysis.WarningLead.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/**
 * Paired bars for each launch and country: warning by its own sensors alone, above that by sharing.
 */
final class WarningLeadChart {
  private static final int MOST_LAUNCHES = 8;
  private static final double START = 170;
  private static final double END = 1000;
  private static final double PAIR = 42;

  private final WarningLead series;
  private final Map<String, List<Row>> launches;
  private final List<Row> rows;
  private final Frame frame;

  WarningLeadChart(WarningLead series) {
    this.series = series;
    Map<String, List<Row>> all = byLaunch(series.rows());
    this.launches = all;
    this.rows = new ArrayList<>();
    all.values().stream().limit(MOST_LAUNCHES).forEach(rows::addAll);
    this.frame = new Frame("warning-lead", series.finding());
  }

  Drawing draw() {
    double top = frame.head(subtitle());
    if (rows.isEmpty()) {
      return frame.empty(top, "Nothing was launched in this run.");
    }
    Scale lead = scale();
    double y = top;
    for (List<Row> launch : launches.values().stream().limit(MOST_LAUNCHES).toList()) {
      y = launch(launch, lead, y) + 14;
    }
    axis(lead, y - 14);
    return frame.close(y + 32, description());
  }

  private double launch(List<Row> launch, Scale lead, double top) {
    String label = Paragraph.fit(launch.get(0).label(), Style.HEADING, Frame.RIGHT - Frame.LEFT);
    frame.sheet().text(Frame.LEFT, top + 14, Anchor.START, Style.HEADING, label);
    double y = top + 24;
    ground(lead, y, y + PAIR * launch.size());
    LeadPair pair = new LeadPair(frame.sheet(), lead);
    for (Row row : launch) {
      pair.draw(row, y + PAIR / 2);
      y += PAIR;
    }
    return y;
  }

  private static Map<String, List<Row>> byLaunch(List<Row> rows) {
    return rows.stream()
        .collect(Collectors.groupingBy(Row::launch, LinkedHashMap::new, Collectors.toList()));
  }

  private String subtitle() {
    int more = launches.size() - MOST_LAUNCHES;
    return "How long before the first landing each country held a usable track. Hatched: with its"
        + " own sensors alone; solid: with sharing."
        + (more > 0 ? " +" + more + " more launches." : "");
  }

  private Scale scale() {
    DoubleStream leads =
        rows.stream()
            .flatMapToDouble(row -> DoubleStream.concat(row.own().stream(), row.actual().stream()));
    var range = leads.summaryStatistics();
    double high = range.getCount() == 0 ? 60 : Math.max(60, range.getMax());
    double least = range.getCount() == 0 ? 0 : Math.min(0, range.getMin());
    double low = least < 0 ? least - 0.02 * (high - least) : 0;
    return new Scale(
        low, high, START, rows.stream().mapToDouble(row -> end(row, low, high)).min().orElse(END));
  }

  /** The furthest pixel at which the scale may end so that the labels of this row fit. */
  private static double end(Row row, double low, double high) {
    double own = end(row.own(), LeadPair.ownWords(row), low, high);
    return Math.min(END, Math.min(own, end(row.actual(), LeadPair.sharedWords(row), low, high)));
  }

  private static double end(OptionalDouble value, List<Run> words, double low, double high) {
    double share = (Math.max(0, value.orElse(0)) - low) / (high - low);
    double room = Frame.RIGHT - 12 - Run.width(words) - START;
    return share == 0 ? END : START + room / share;
  }

  private void ground(Scale lead, double top, double bottom) {
    Sheet sheet = frame.sheet();
    double zero = lead.at(0);
    sheet.box(zero, top, lead.highPixel() - zero, bottom - top, Ink.fill(Palette.BAND));
    for (int tick : Clock.ticks(lead.low(), lead.high(), 8)) {
      sheet.line(lead.at(tick), top, lead.at(tick), bottom, Ink.line(Palette.BAND_GRID, 0.75));
    }
    sheet.line(zero, top, zero, bottom, Ink.line(Palette.INK, 2));
  }

  private void axis(Scale lead, double y) {
    Sheet sheet = frame.sheet();
    double zero = lead.at(0);
    sheet.line(START, y, lead.highPixel(), y, Ink.line(Palette.EDGE, 1));
    for (int tick : Clock.ticks(lead.low(), lead.high(), 8)) {
      sheet.line(lead.at(tick), y, lead.at(tick), y + 5, Ink.line(Palette.EDGE, 1));
      sheet.text(
          lead.at(tick),
          y + 20,
          Anchor.MIDDLE,
          tick == 0 ? Style.VALUE : Style.AXIS,
          Clock.text(tick));
    }
    sheet.text(
        zero - 4,
        y + 40,
        Anchor.START,
        Style.AXIS,
        "minutes:seconds of warning before the first landing →");
    if (lead.low() < 0) {
      sheet.text(zero - 16, y + 40, Anchor.END, Style.AXIS.in(Palette.FAILED), "← after landing");
    }
  }

  private String description() {
    return rows.stream().map(WarningLeadChart::sentence).collect(Collectors.joining(" "));
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
