package io.github.trilat.analysis;

import static io.github.trilat.analysis.ComparisonSays.SAYS;

import io.github.trilat.words.Phrase;
import io.github.trilat.words.Saying;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a facilitator would say of two runs: where they part, what follows, what it comes to. */
final class DepartureWords {
  private final Phrase base;
  private final Phrase other;
  private final int run;

  /**
   * Words about a run.
   *
   * @param base such as {@code under agreed}
   * @param other such as {@code under no-real-time}
   * @param run its place among all runs
   */
  DepartureWords(Phrase base, Phrase other, int run) {
    this.base = base;
    this.other = other;
    this.run = run;
  }

  List<Saying> sentences(
      Optional<Comparison.Parting> parting,
      List<Comparison.Change> cascade,
      List<Comparison.Measure> measures,
      List<Comparison.Objective> objectives) {
    if (parting.isEmpty()) {
      return alike(measures, objectives);
    }
    return List.of(parting.get().words(), follows(cascade), outcome(measures, objectives));
  }

  /** A script may ask for more than it did before. */
  private List<Saying> alike(
      List<Comparison.Measure> measures, List<Comparison.Objective> objectives) {
    boolean ratedAlike = objectives.stream().noneMatch(Comparison.Objective::differs);
    return ratedAlike && measures.stream().noneMatch(measure -> measure.differs(run))
        ? List.of(SAYS.unchanged(other, base))
        : List.of(SAYS.everyEntry(other, base), outcome(measures, objectives));
  }

  private Saying follows(List<Comparison.Change> cascade) {
    Map<Comparison.Kind, Integer> counts = new EnumMap<>(Comparison.Kind.class);
    cascade.forEach(change -> counts.merge(change.kind(), 1, Integer::sum));
    List<Saying> parts = new ArrayList<>();
    counts.forEach((kind, count) -> parts.add(SAYS.counted(count, kind, base, other)));
    return SAYS.follows(cascade.size(), parts);
  }

  private Saying outcome(List<Comparison.Measure> measures, List<Comparison.Objective> objectives) {
    long differing = measures.stream().filter(measure -> measure.differs(run)).count();
    List<Saying> ratings =
        objectives.stream()
            .filter(each -> each.ratings().get(run) != each.ratings().get(0))
            .map(
                each ->
                    SAYS.fromTo(
                        each.title(), each.ratings().get(0).name(), each.ratings().get(run).name()))
            .toList();
    return ratings.isEmpty()
        ? SAYS.noRating(differing, measures.size())
        : SAYS.ratings(differing, measures.size(), ratings);
  }
}
