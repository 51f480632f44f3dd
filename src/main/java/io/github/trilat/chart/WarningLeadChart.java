package io.github.trilat.chart;

import io.github.trilat.analysis.WarningLead;
import io.github.trilat.analysis.WarningLead.Row;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/**
 * Paired bars for each launch and country: the warning that its own sensors gave, and what it had
 * with sharing.
 */
final class WarningLeadChart {
  private static final String SUBTITLE =
      "How long before the first landing each country held a usable track."
          + " Hatched: with its own sensors alone; solid: with sharing.";
  private static final int MOST_LAUNCHES = 8;
  private static final double PAIR = 42;

  private final List<List<Row>> launches;
  private final int more;
  private final Frame frame;

  WarningLeadChart(WarningLead series) {
    Collection<List<Row>> all =
        series.rows().stream()
            .collect(Collectors.groupingBy(Row::launch, LinkedHashMap::new, Collectors.toList()))
            .values();
    this.launches = all.stream().limit(MOST_LAUNCHES).toList();
    this.more = all.size() - launches.size();
    this.frame = new Frame("warning-lead", series.finding());
  }

  Drawing draw() {
    if (launches.isEmpty()) {
      return frame.empty("There is no flight to show.");
    }
    Scale lead = LeadScale.of(launches.stream().flatMap(List::stream).toList());
    double y = frame.head(SUBTITLE + Frame.moreLaunches(more));
    for (List<Row> launch : launches) {
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

  private void ground(Scale lead, double top, double bottom) {
    Sheet sheet = frame.sheet();
    double zero = lead.at(0);
    sheet.box(zero, top, lead.highPixel() - zero, bottom - top, Ink.fill(Palette.BAND));
    for (int tick : Clock.ticks(lead.low(), lead.high(), 8)) {
      double x = lead.at(tick);
      sheet.line(x, top, x, bottom, Ink.line(Palette.BAND_GRID, 0.75));
    }
    sheet.line(zero, top, zero, bottom, Ink.line(Palette.INK, 2));
  }

  private void axis(Scale lead, double y) {
    Sheet sheet = frame.sheet();
    sheet.line(LeadScale.START, y, lead.highPixel(), y, Ink.line(Palette.EDGE, 1));
    for (int tick : Clock.ticks(lead.low(), lead.high(), 8)) {
      double x = lead.at(tick);
      sheet.line(x, y, x, y + 5, Ink.line(Palette.EDGE, 1));
      Style style = tick == 0 ? Style.VALUE : Style.AXIS;
      sheet.text(x, y + 20, Anchor.MIDDLE, style, Clock.text(tick));
    }
    String unit = "minutes:seconds of warning before the first landing →";
    sheet.text(lead.at(0) - 4, y + 40, Anchor.START, Style.AXIS, unit);
    if (lead.low() < 0) {
      Style late = Style.AXIS.in(Palette.FAILED);
      sheet.text(lead.at(0) - 16, y + 40, Anchor.END, late, "← after landing");
    }
  }

  private String description() {
    return launches.stream()
        .flatMap(List::stream)
        .map(WarningLeadChart::sentence)
        .collect(Collectors.joining(" "));
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
