package io.github.trilat.analysis;

import static io.github.trilat.analysis.ComparisonSays.SAYS;

import io.github.trilat.journal.Entry;
import io.github.trilat.words.Saying;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares runs of one script with the first of them. */
final class Comparing {
  private final List<NamedRun> runs;
  private final List<Comparison.Measure> measures;
  private final List<Comparison.Objective> objectives;

  Comparing(List<NamedRun> runs) {
    if (runs.size() < 2) {
      throw new IllegalArgumentException("one run has nothing to be compared with");
    }
    this.runs = List.copyOf(runs);
    List<Chronicle> chronicles = runs.stream().map(NamedRun::chronicle).toList();
    this.measures = Gauges.measures(chronicles);
    this.objectives = Gauges.objectives(chronicles);
  }

  Comparison compare() {
    List<Deed> base = Deeds.of(runs.get(0).chronicle()).all();
    List<Comparison.Departure> departures = new ArrayList<>();
    for (int run = 1; run < runs.size(); run++) {
      List<Couple> couples = Couple.of(base, Deeds.of(runs.get(run).chronicle()).all());
      departures.add(departure(run, couples.stream().filter(couple -> !couple.isAlike()).toList()));
    }
    return new Comparison(
        new ComparisonFinding(runs, measures, objectives, departures).sentence(),
        runs.stream().map(NamedRun::name).toList(),
        departures,
        measures,
        objectives);
  }

  private Comparison.Departure departure(int run, List<Couple> differing) {
    List<Comparison.Change> cascade = Cascade.of(differing);
    Optional<Comparison.Parting> parting =
        differing.stream().findFirst().map(first -> parting(run, first));
    return new Comparison.Departure(
        runs.get(run).name(),
        new DepartureWords(runs.get(0).phrase(), runs.get(run).phrase(), run)
            .sentences(parting, cascade, measures, objectives),
        Grounds.of(runs.get(0).chronicle().baseline(), runs.get(run).chronicle().baseline()),
        parting,
        cascade);
  }

  private Comparison.Parting parting(int run, Couple first) {
    int turn = first.any().turn();
    String title =
        runs.get(0)
            .chronicle()
            .all(Entry.TurnOpened.class)
            .filter(opened -> opened.turn() == turn)
            .map(Entry.TurnOpened::title)
            .findFirst()
            .orElse("");
    Saying what = PartingWords.of(first, runs.get(0).phrase(), runs.get(run).phrase());
    return new Comparison.Parting(
        turn,
        title,
        title.isEmpty() ? SAYS.parting(turn, what) : SAYS.partingIn(turn, title, what));
  }
}
