package io.github.trilat.chart;

import static io.github.trilat.chart.ChartSays.SAYS;
import static io.github.trilat.chart.Words.say;

import io.github.trilat.analysis.Alike;
import io.github.trilat.analysis.LatencyBudget;
import io.github.trilat.analysis.LatencyBudget.Launch;
import io.github.trilat.analysis.LatencyBudget.Row;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/**
 * A bar for each launch and country, from lift-off to the public alert, in parts: what the time
 * went into, against the time that the flight left.
 */
final class LatencyBudgetChart {
  private static final String NAME = "latency-budget";
  private static final int START = 136;
  private static final int BESIDE = 190;
  private static final int MOST_PANELS = 6;
  private static final double LONGEST = 900;

  private final LatencyBudget series;
  private final List<Alike<Launch>> chosen;

  LatencyBudgetChart(LatencyBudget series, Format format) {
    this.series = series;
    this.chosen =
        Chosen.of(series.distinct(), each -> each.first().launch(), List.of(), MOST_PANELS, format);
  }

  List<Drawing> draw(Format format) {
    if (chosen.isEmpty()) {
      Sheet sheet = new Sheet(Sheet.PAGE, Words.say(series.finding()), say(SAYS.ofBudget()));
      return List.of(sheet.empty(NAME, say(SAYS.noLaunch())));
    }
    return Pages.of(NAME, format, chosen, each -> each.first().rows().size(), this::picture);
  }

  private Pages.Picture picture(List<Alike<Launch>> shown, int width) {
    String more = say(SAYS.moreLaunches(series.launches().size() - Alike.count(chosen)));
    Sheet sheet = new Sheet(width, Words.say(series.finding()), say(SAYS.ofBudget()) + more);
    List<Launch> launches = shown.stream().map(Alike::first).toList();
    sheet.legend(BudgetWords.legend(launches));
    double end = sheet.right() - BESIDE;
    ClockScale time =
        new ClockScale(say(SAYS.sinceLiftOff()), 0, lastSecond(launches, end - START), START, end);
    List<BudgetPanel> panels =
        shown.stream().map(each -> new BudgetPanel(time, sheet.right(), each)).toList();
    int heading = LaunchHeading.height(panels.stream().map(BudgetPanel::heading).toList());
    List<Panel> drawn = panels.stream().map(BudgetPanel::panel).toList();
    String words = launches.stream().map(BudgetWords::sentence).collect(Collectors.joining(" "));
    return new Pages.Picture(sheet, new Stack(time, drawn, heading, Stack.GAP), words);
  }

  /** The end of the scale, so that the label of each bar fits beside it, up to fifteen minutes. */
  private static double lastSecond(List<Launch> launches, double span) {
    double flights =
        launches.stream()
            .mapToDouble(launch -> BudgetWords.seconds(launch.flight()))
            .max()
            .orElse(0);
    double bars = launches.stream().flatMapToDouble(launch -> bars(launch, span)).max().orElse(0);
    double most = Math.min(LONGEST, Math.max(flights * 1.02, bars));
    return 10 * Math.ceil(Math.max(60, most) / 10);
  }

  private static DoubleStream bars(Launch launch, double span) {
    return launch.rows().stream()
        .filter(row -> BudgetWords.end(row) < LONGEST)
        .mapToDouble(row -> endOfScale(launch, row, span));
  }

  /** The end of a scale on which a bar's label fits to its right. */
  private static double endOfScale(Launch launch, Row row, double span) {
    double label = BudgetPanel.GAP + BudgetWords.result(launch, row).width();
    return BudgetWords.end(row) * span / (span - label);
  }
}
