package io.github.trilat.analysis;

import static io.github.trilat.analysis.ComparisonSays.SAYS;

import io.github.trilat.words.Phrase;
import io.github.trilat.words.Saying;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The sentence that a comparison states: the first track that moved furthest, else the first
 * measure that differs, else a rating, else that entries differ, else that nothing changed.
 */
final class ComparisonFinding {
  private final List<NamedRun> runs;
  private final List<Comparison.Measure> measures;
  private final List<Comparison.Objective> objectives;
  private final List<Comparison.Departure> departures;

  ComparisonFinding(
      List<NamedRun> runs,
      List<Comparison.Measure> measures,
      List<Comparison.Objective> objectives,
      List<Comparison.Departure> departures) {
    this.runs = runs;
    this.measures = measures;
    this.objectives = objectives;
    this.departures = departures;
  }

  Saying sentence() {
    List<Saying> clauses = new ArrayList<>();
    List<Phrase> same = new ArrayList<>();
    for (int run = 1; run < runs.size(); run++) {
      if (departures.get(run - 1).cascade().isEmpty()) {
        same.add(runs.get(run).name());
      } else {
        clauses.add(of(run));
      }
    }
    if (!same.isEmpty()) {
      clauses.add(SAYS.sameAs(same, runs.get(0).phrase()));
    }
    return same.size() == runs.size() - 1 ? SAYS.nothing(clauses) : SAYS.finding(clauses);
  }

  private Saying of(int run) {
    return SAYS.ofRun(
        runs.get(run).phrase(),
        furthest(run)
            .or(() -> first(run))
            .map(measure -> MeasureWords.contrast(measure, run))
            .or(() -> rating(run))
            .orElseGet(() -> SAYS.onlyEntries(departures.get(run - 1).cascade().size())));
  }

  private Optional<Comparison.Measure> furthest(int run) {
    return measures.stream()
        .filter(measure -> measure.id().startsWith(Gauge.FIRST_TRACK))
        .filter(measure -> measure.differs(run))
        .max(Comparator.comparingDouble(measure -> distance(measure, run)));
  }

  /** In seconds; what never comes is furthest. */
  private static double distance(Comparison.Measure measure, int run) {
    OptionalDouble base = measure.values().get(0);
    OptionalDouble other = measure.values().get(run);
    return base.isEmpty() || other.isEmpty()
        ? Double.MAX_VALUE
        : Math.abs(other.getAsDouble() - base.getAsDouble());
  }

  private Optional<Comparison.Measure> first(int run) {
    return measures.stream().filter(measure -> measure.differs(run)).findFirst();
  }

  private Optional<Saying> rating(int run) {
    return objectives.stream()
        .filter(each -> each.ratings().get(run) != each.ratings().get(0))
        .findFirst()
        .map(
            each ->
                SAYS.rated(
                    each.title(), each.ratings().get(run).name(), each.ratings().get(0).name()));
  }
}
