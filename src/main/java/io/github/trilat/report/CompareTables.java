package io.github.trilat.report;

import io.github.trilat.analysis.Comparison;
import io.github.trilat.analysis.Comparison.Change;
import io.github.trilat.analysis.Comparison.Departure;
import io.github.trilat.analysis.Comparison.Measure;
import io.github.trilat.analysis.Comparison.Step;
import io.github.trilat.analysis.MeasureWords;
import io.github.trilat.analysis.Rating;
import io.github.trilat.analysis.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Runs side by side: what differs from where they part, measures, ratings. */
final class CompareTables {
  private static final int DEEPEST = 5;

  private final Comparison comparison;
  private final int most;

  /**
   * The tables of a comparison.
   *
   * @param most rows of what differs
   */
  CompareTables(Comparison comparison, int most) {
    this.comparison = comparison;
    this.most = most;
  }

  /** All tables that have something to show. */
  List<Table> all() {
    List<Table> tables = new ArrayList<>();
    comparison.departures().stream()
        .filter(departure -> !departure.cascade().isEmpty() || !departure.grounds().isEmpty())
        .forEach(departure -> tables.add(cascade(departure)));
    tables.add(measures());
    if (!comparison.objectives().isEmpty()) {
      tables.add(ratings());
    }
    return tables;
  }

  Table cascade(Departure departure) {
    String base = comparison.runs().get(0);
    return FittedTable.of(
        "What differs under " + departure.run(),
        "From where the runs part, each cause before its effects (›). Times are since the inject"
            + " that is answered, or else since the turn began.",
        List.of("Turn", "Differs", "Who and what", base, departure.run()),
        departure.cascade().stream().limit(most).map(CompareTables::row).toList(),
        notes(departure, most));
  }

  private static List<String> row(Change change) {
    return List.of(
        String.valueOf(change.turn()),
        change.kind().title(),
        "› ".repeat(Math.min(DEEPEST, change.depth())) + subject(change),
        moment(change.base()),
        moment(change.other()));
  }

  private static String subject(Change change) {
    String to = change.to().isEmpty() ? "" : " → " + Words.labels(change.to());
    String who = change.by().isEmpty() ? "" : Words.labels(change.by()) + to + ": ";
    return who + change.what() + (change.about().isEmpty() ? "" : ", " + change.about());
  }

  private static String moment(Optional<Step> step) {
    return step.map(
            each ->
                Stream.of(Words.span(each.seconds()), each.path())
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(" ")))
        .orElse("none");
  }

  /** What rows beyond the most there are, and what was otherwise from the start. */
  static List<String> notes(Departure departure, int most) {
    List<String> notes = new ArrayList<>();
    int left = departure.cascade().size() - most;
    if (left > 0) {
      notes.add(left + (left == 1 ? " more entry differs." : " more entries differ."));
    }
    departure.grounds().stream().map(each -> "From the start: " + each).forEach(notes::add);
    return notes;
  }

  Table measures() {
    List<Measure> differing = comparison.measures().stream().filter(Measure::differs).toList();
    int alike = comparison.measures().size() - differing.size();
    return FittedTable.of(
        "Measures side by side",
        "First tracks and alerts since lift-off; calls, meetings and statements since the first"
            + " salvo; the first agreed count since the claim that it settles.",
        heads(),
        differing.stream().map(this::measure).toList(),
        List.of(
            alike == comparison.measures().size()
                ? "All %s measures are alike.".formatted(alike)
                : "%s of %s measures are alike and not shown."
                    .formatted(alike, comparison.measures().size())));
  }

  private List<String> heads() {
    List<String> heads = new ArrayList<>(List.of("Measure", comparison.runs().get(0)));
    for (int run = 1; run < comparison.runs().size(); run++) {
      heads.addAll(List.of(comparison.runs().get(run), "Difference"));
    }
    return heads;
  }

  private List<String> measure(Measure measure) {
    List<String> row = new ArrayList<>(List.of(measure.title(), MeasureWords.value(measure, 0)));
    for (int run = 1; run < comparison.runs().size(); run++) {
      row.add(MeasureWords.value(measure, run));
      row.add(MeasureWords.difference(measure, run));
    }
    return row;
  }

  private Table ratings() {
    List<String> heads = new ArrayList<>(List.of("Objective"));
    heads.addAll(comparison.runs());
    heads.add("");
    List<List<String>> rows = new ArrayList<>();
    for (Comparison.Objective objective : comparison.objectives()) {
      List<String> row = new ArrayList<>(List.of(objective.title()));
      objective.ratings().stream().map(Rating::name).forEach(row::add);
      row.add(objective.differs() ? "changed" : "");
      rows.add(row);
    }
    return FittedTable.of(
        "How the objectives came out", EraTables.legend(), heads, rows, List.of());
  }
}
