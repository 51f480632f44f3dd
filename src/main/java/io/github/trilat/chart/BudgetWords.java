package io.github.trilat.chart;

import io.github.trilat.analysis.LatencyBudget.Launch;
import io.github.trilat.analysis.LatencyBudget.Row;
import io.github.trilat.analysis.LatencyBudget.Stage;
import java.awt.Color;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;

/** The words of the latency budget: what each bar ends with, and the description. */
final class BudgetWords {
  private BudgetWords() {}

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
        .add(row.alerted().isPresent() ? "public alert " : "track ", Fonts.LABEL, Palette.INK)
        .add(Clock.text(seconds(at.get())), Fonts.VALUE, Palette.INK)
        .add(", " + margin(launch, margin), Fonts.LABEL, colour(launch, margin));
    return row.concerned() && row.alerted().isEmpty()
        ? words.add("; no alert", Fonts.LABEL, Palette.FAILED)
        : words;
  }

  private static String without(Row row) {
    return row.cue()
        .map(cue -> "no track; launch cue " + Clock.text(seconds(cue)))
        .orElse("neither track nor launch cue");
  }

  private static Color colour(Launch launch, Duration margin) {
    return margin.isNegative() && !launch.failed() ? Palette.FAILED : Palette.SOFT;
  }

  /** Such as {@code 2:38 after landing}. */
  private static String margin(Launch launch, Duration margin) {
    return Clock.text(seconds(margin.abs()))
        + (margin.isNegative() ? " after " : " before ")
        + (launch.failed() ? "break-up" : "landing");
  }

  /** When a country first conferred about a launch. */
  static String consulted(Row row) {
    return row.consulted()
        .map(time -> "conferred after " + io.github.trilat.analysis.Words.span(time))
        .orElse("did not confer");
  }

  /** The end of the flight: {@code first landing 5:35}. */
  static String end(Launch launch) {
    return (launch.failed() ? "breaks up " : "first landing ")
        + Clock.text(seconds(launch.flight()));
  }

  /** All of a launch in words. */
  static String sentence(Launch launch) {
    return launch.launch()
        + ", "
        + launch.label()
        + ", "
        + end(launch)
        + ": "
        + launch.rows().stream().map(row -> row(launch, row)).collect(Collectors.joining("; "))
        + ".";
  }

  private static String row(Launch launch, Row row) {
    String stages = row.stages().stream().map(BudgetWords::stage).collect(Collectors.joining(", "));
    return row.country().title()
        + " "
        + result(launch, row).text()
        + (stages.isEmpty() ? "" : " (" + stages + ")")
        + ", "
        + consulted(row);
  }

  static String stage(Stage stage) {
    return Clock.text(seconds(stage.took())) + " " + stage.words();
  }
}
