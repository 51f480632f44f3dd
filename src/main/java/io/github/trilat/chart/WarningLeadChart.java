package io.github.trilat.chart;

import static io.github.trilat.chart.ChartSays.SAYS;
import static io.github.trilat.chart.Words.say;

import io.github.trilat.analysis.WarningLead;
import io.github.trilat.analysis.WarningLead.Row;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * Paired bars for each launch and country: warning by its own sensors alone, below that with
 * sharing.
 */
final class WarningLeadChart {
  private static final String NAME = "warning-lead";
  private static final int MOST_LAUNCHES = 8;
  private static final int START = 170;
  private static final double WIDEST_BAR = 0.91;
  private static final int PAIR = 42;
  private static final int HEADING = 26;

  private final WarningLead series;
  private final int launches;
  private final List<List<Row>> chosen;

  WarningLeadChart(WarningLead series, Format format) {
    this.series = series;
    Map<String, List<Row>> byLaunch =
        series.rows().stream()
            .collect(Collectors.groupingBy(Row::launch, LinkedHashMap::new, Collectors.toList()));
    this.launches = byLaunch.size();
    this.chosen =
        Chosen.of(
            List.copyOf(byLaunch.values()),
            WarningLeadChart::launch,
            series.about(),
            MOST_LAUNCHES,
            format);
  }

  private static String launch(List<Row> rows) {
    return rows.get(0).launch();
  }

  List<Drawing> draw(Format format) {
    if (chosen.isEmpty()) {
      Sheet sheet = new Sheet(Sheet.PAGE, Words.say(series.finding()), say(SAYS.ofWarningLead()));
      return List.of(sheet.empty(NAME, say(SAYS.noLaunch())));
    }
    return Pages.of(NAME, format, chosen, List::size, this::picture);
  }

  private Pages.Picture picture(List<List<Row>> shown, int width) {
    String title =
        Chosen.title(
            Words.say(series.finding()),
            shown,
            WarningLeadChart::launch,
            series.about(),
            say(SAYS.warningLead()));
    String more = say(SAYS.moreLaunches(launches - chosen.size()));
    Sheet sheet = new Sheet(width, title, say(SAYS.ofWarningLead()) + more);
    sheet.legend(LeadWords.legend());
    List<Row> rows = shown.stream().flatMap(List::stream).toList();
    ClockScale lead = scale(rows, sheet.right());
    List<Panel> panels = shown.stream().map(each -> panel(lead, each)).toList();
    if (lead.low() < 0) {
      Panel last = panels.get(panels.size() - 1);
      last.wordsTo(
          START - 16.0,
          last.height() + 38.0,
          Words.of(say(SAYS.pastLanding()), Fonts.NOTE, Palette.FAILED));
    }
    String words = rows.stream().map(LeadWords::sentence).collect(Collectors.joining(" "));
    return new Pages.Picture(sheet, new Stack(lead, panels, HEADING, Stack.GAP), words);
  }

  /** From the latest lead, or 0, to one so high that each bar's label fits beside it. */
  private static ClockScale scale(List<Row> rows, double end) {
    double span = end - START;
    double least = Math.min(0, leads(rows).min().orElse(0));
    double low = least < 0 ? least - 0.02 * (longest(rows) - least) : 0;
    double widest = WIDEST_BAR * span / (longest(rows) - low);
    double pixels =
        rows.stream().mapToDouble(row -> pixelsPerSecond(row, low, span)).min().orElse(widest);
    double high = low + span / Math.min(widest, pixels);
    return new ClockScale(say(SAYS.beforeLanding()), low, high, START, end);
  }

  private static double pixelsPerSecond(Row row, double low, double span) {
    return Math.min(
        pixelsPerSecond(row.own(), LeadWords.own(row), low, span),
        pixelsPerSecond(row.actual(), LeadWords.shared(row), low, span));
  }

  private static double pixelsPerSecond(OptionalDouble lead, Words words, double low, double span) {
    double seconds = Math.max(0, lead.orElse(0)) - low;
    return seconds == 0 ? Double.MAX_VALUE : (span - 12 - words.width()) / seconds;
  }

  private static double longest(List<Row> rows) {
    return Math.max(60, leads(rows).max().orElse(60));
  }

  private static DoubleStream leads(List<Row> rows) {
    return rows.stream()
        .flatMap(row -> Stream.of(row.own(), row.actual()))
        .flatMapToDouble(OptionalDouble::stream);
  }

  /** One launch: two bars a country, above what its own sensors gave, below what it had. */
  private static Panel panel(ClockScale lead, List<Row> rows) {
    Panel panel = new Panel(START, PAIR * rows.size());
    panel.rule(lead.pixel(0), 2, Palette.INK);
    panel.words(
        Sheet.LEFT,
        -10,
        LaunchHeading.name(
            Words.say(rows.get(0).name().title()),
            Words.say(rows.get(0).label()),
            lead.end() - Sheet.LEFT));
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      double middle = PAIR * (i + 0.5);
      panel.name(middle, Words.country(row.country()));
      Box own = Box.hatched(row.country());
      Box shared = Box.solid(row.country());
      pair(
          panel,
          lead,
          row.own(),
          own,
          new double[] {middle - 15, middle - 6, middle - 6},
          LeadWords.own(row));
      pair(
          panel,
          lead,
          row.actual(),
          shared,
          new double[] {middle - 2, middle + 12, middle + 10},
          LeadWords.shared(row));
    }
    return panel;
  }

  /** A bar between two heights, and its words upon a third. */
  private static void pair(
      Panel panel, Scale lead, OptionalDouble value, Box box, double[] heights, Words words) {
    double zero = lead.pixel(0);
    double end = lead.pixel(value.orElse(0));
    panel.bar(box, Math.min(zero, end), Math.max(zero, end), heights[0], heights[1]);
    panel.words(Math.max(zero, end) + 8, heights[2], words);
  }
}
