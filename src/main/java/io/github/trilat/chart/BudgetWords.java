package io.github.trilat.chart;

import static io.github.trilat.chart.ChartSays.SAYS;
import static io.github.trilat.chart.Words.say;

import io.github.trilat.analysis.LatencyBudget.Launch;
import io.github.trilat.analysis.LatencyBudget.Row;
import io.github.trilat.analysis.LatencyBudget.Stage;
import io.github.trilat.analysis.LatencyBudget.Step;
import io.github.trilat.model.Country;
import java.awt.Color;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The words of the latency budget: what each bar ends with, and the description. */
final class BudgetWords {
  private BudgetWords() {}

  /** What each part of a bar means, and the shade behind them. */
  static List<Words> legend(List<Launch> launches) {
    Set<Step> steps =
        launches.stream()
            .flatMap(launch -> launch.rows().stream())
            .flatMap(row -> row.stages().stream())
            .map(Stage::step)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Step.class)));
    List<Words> keys = new ArrayList<>();
    for (Step step : steps) {
      keys.add(step == Step.ALERT ? alerting(step) : part(step));
    }
    keys.add(Key.shade(say(SAYS.flight())));
    return keys;
  }

  private static Words part(Step step) {
    return Key.of(BudgetPanel.box(step, Country.JAPAN), Words.say(step));
  }

  /** In the colours of all three. */
  private static Words alerting(Step step) {
    return Key.ofAll(country -> Box.solid(country).sample(12, 12), 13, Words.say(step));
  }

  static double seconds(Duration time) {
    return time.toMillis() / 1000.0;
  }

  /** Where a bar ends, in seconds; 0 where there is none. */
  static double end(Row row) {
    return row.alerted().or(row::track).map(BudgetWords::seconds).orElse(0.0);
  }

  /** What a bar came to, such as {@code public alert 6:41, 2:38 after landing}. */
  static Words result(Launch launch, Row row) {
    Words words = new Words();
    Optional<Duration> at = row.alerted().or(row::track);
    if (at.isEmpty()) {
      return words.add(without(row), Fonts.LABEL, Palette.SOFT);
    }
    Duration margin = launch.margin(at.get());
    words
        .add(
            say(row.alerted().isPresent() ? SAYS.publicAlert() : SAYS.track()) + " ",
            Fonts.LABEL,
            Palette.INK)
        .add(Clock.text(seconds(at.get())), Fonts.VALUE, Palette.INK)
        .add(", " + margin(launch, margin), Fonts.LABEL, colour(launch, margin));
    return row.concerned() && row.alerted().isEmpty()
        ? words.add(say(SAYS.noAlert()), Fonts.LABEL, Palette.FAILED)
        : words;
  }

  private static String without(Row row) {
    return row.cue()
        .map(cue -> say(SAYS.cueAlone(Clock.text(seconds(cue)))))
        .orElse(say(SAYS.neither()));
  }

  private static Color colour(Launch launch, Duration margin) {
    return margin.isNegative() && !launch.failed() ? Palette.FAILED : Palette.SOFT;
  }

  /** Such as {@code 2:38 after landing}. */
  private static String margin(Launch launch, Duration margin) {
    String time = Clock.text(seconds(margin.abs()));
    return say(
        margin.isNegative()
            ? SAYS.after(time, launch.failed())
            : SAYS.before(time, launch.failed()));
  }

  /** When a country first conferred about a launch. */
  static String consulted(Row row) {
    return row.consulted().map(time -> say(SAYS.conferred(time))).orElse(say(SAYS.didNotConfer()));
  }

  /** The end of the flight: {@code first landing 5:35}. */
  static String end(Launch launch) {
    return say(SAYS.end(launch.failed(), Clock.text(seconds(launch.flight()))));
  }

  /** All of a launch in words. */
  static String sentence(Launch launch) {
    return say(
        SAYS.launch(
            Words.say(launch.name().title()),
            launch.launch(),
            Words.say(launch.label()),
            end(launch),
            launch.rows().stream().map(row -> row(launch, row)).toList()));
  }

  private static String row(Launch launch, Row row) {
    List<String> stages = row.stages().stream().map(BudgetWords::stage).toList();
    return say(
        SAYS.budget(
            row.country(), result(launch, row).text(), stages, stages.size(), consulted(row)));
  }

  static String stage(Stage stage) {
    return Clock.text(seconds(stage.took())) + " " + Words.say(stage.words());
  }
}
