package io.github.trilat.report;

import static io.github.trilat.report.CompareSays.SAYS;

import io.github.trilat.analysis.Comparison;
import io.github.trilat.analysis.Comparison.Change;
import io.github.trilat.analysis.Comparison.Departure;
import io.github.trilat.analysis.Comparison.Measure;
import io.github.trilat.analysis.Comparison.Step;
import io.github.trilat.analysis.MeasureWords;
import io.github.trilat.analysis.Rating;
import io.github.trilat.document.Block;
import io.github.trilat.document.Block.Section;
import io.github.trilat.document.Block.Table;
import io.github.trilat.words.Phrase;
import io.github.trilat.words.Saying;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

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
  List<Block> all() {
    List<Block> tables = new ArrayList<>();
    comparison.departures().stream()
        .filter(departure -> !departure.cascade().isEmpty() || !departure.grounds().isEmpty())
        .forEach(
            departure ->
                tables.add(Section.of(SAYS.differs(departure.run()), List.of(cascade(departure)))));
    tables.add(Section.of(SAYS.measures(), List.of(measures())));
    if (!comparison.objectives().isEmpty()) {
      tables.add(ratings());
    }
    return tables;
  }

  Table cascade(Departure departure) {
    Phrase base = comparison.runs().get(0);
    return Tables.plain(
        SAYS.fromWhereTheyPart(),
        List.of(SAYS.headTurn(), SAYS.headDiffers(), SAYS.headWhat(), base, departure.run()),
        departure.cascade().stream().limit(most).map(CompareTables::row).toList(),
        notes(departure, most));
  }

  private static List<Object> row(Change change) {
    return List.of(
        change.turn(),
        change.kind(),
        Phrase.of("› ".repeat(Math.min(DEEPEST, change.depth()))).and(subject(change)),
        moment(change.base()),
        moment(change.other()));
  }

  private static Phrase subject(Change change) {
    Phrase to = change.to().isEmpty() ? Phrase.EMPTY : Phrase.of(" → ").and(change.to());
    Phrase who = change.by().isEmpty() ? Phrase.EMPTY : Phrase.of(change.by()).and(to).and(": ");
    Phrase what = who.and(change.what());
    return change.about().isEmpty() ? what : what.and(", ").and(change.about());
  }

  private static Object moment(Optional<Step> step) {
    return step.<Object>map(
            each ->
                each.path().isEmpty()
                    ? SAYS.at(each.seconds())
                    : SAYS.atBy(each.seconds(), each.path()))
        .orElseGet(SAYS::none);
  }

  /** What rows beyond the most there are, and what was otherwise from the start. */
  static List<Saying> notes(Departure departure, int most) {
    List<Saying> notes = new ArrayList<>();
    int left = departure.cascade().size() - most;
    if (left > 0) {
      notes.add(SAYS.more(left));
    }
    departure.grounds().stream().map(SAYS::fromTheStart).forEach(notes::add);
    return notes;
  }

  Table measures() {
    List<Measure> differing = comparison.measures().stream().filter(Measure::differs).toList();
    int alike = comparison.measures().size() - differing.size();
    return Tables.plain(
        SAYS.measuredFrom(),
        heads(),
        differing.stream().map(this::measure).toList(),
        List.of(
            alike == comparison.measures().size()
                ? SAYS.allAlike(alike)
                : SAYS.someAlike(alike, comparison.measures().size())));
  }

  private List<Object> heads() {
    List<Object> heads = new ArrayList<>(List.of(SAYS.headMeasure(), comparison.runs().get(0)));
    for (int run = 1; run < comparison.runs().size(); run++) {
      heads.addAll(List.of(comparison.runs().get(run), SAYS.headDifference()));
    }
    return heads;
  }

  private List<Object> measure(Measure measure) {
    List<Object> row = new ArrayList<>(List.of(measure.title(), MeasureWords.value(measure, 0)));
    for (int run = 1; run < comparison.runs().size(); run++) {
      row.add(MeasureWords.value(measure, run));
      row.add(difference(measure, run));
    }
    return row;
  }

  private static Phrase difference(Measure measure, int run) {
    OptionalDouble difference = MeasureWords.difference(measure, run);
    return difference.isEmpty()
        ? Phrase.EMPTY
        : MeasureWords.signed(measure.unit(), difference.getAsDouble());
  }

  private Section ratings() {
    List<Object> heads = new ArrayList<>(List.of(SAYS.headObjective()));
    heads.addAll(comparison.runs());
    heads.add("");
    List<List<Object>> rows = new ArrayList<>();
    for (Comparison.Objective objective : comparison.objectives()) {
      List<Object> row = new ArrayList<>(List.of(objective.title()));
      objective.ratings().stream().map(Rating::name).forEach(row::add);
      row.add(objective.differs() ? SAYS.changed() : "");
      rows.add(row);
    }
    return Tables.of(SAYS.objectives(), EraTables.legend(), heads, rows, List.of());
  }
}
