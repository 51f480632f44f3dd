package io.github.trilat.analysis;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a facilitator would say of two runs: where they part, what follows, what it comes to. */
final class DepartureWords {
  private final String base;
  private final String other;
  private final int run;

  /**
   * Words about a run.
   *
   * @param base such as {@code under agreed}
   * @param other such as {@code under no-real-time}
   * @param run its place among all runs
   */
  DepartureWords(String base, String other, int run) {
    this.base = base;
    this.other = other;
    this.run = run;
  }

  List<String> sentences(
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
  private List<String> alike(
      List<Comparison.Measure> measures, List<Comparison.Objective> objectives) {
    boolean ratedAlike = objectives.stream().noneMatch(Comparison.Objective::differs);
    return ratedAlike && measures.stream().noneMatch(measure -> measure.differs(run))
        ? List.of(
            "Nothing changed: %s this script comes out as %s, entry for entry."
                .formatted(other, base))
        : List.of(
            Words.capital(other) + " every entry comes out as " + base + ".",
            outcome(measures, objectives));
  }

  private String follows(List<Comparison.Change> cascade) {
    Map<Comparison.Kind, Integer> counts = new EnumMap<>(Comparison.Kind.class);
    cascade.forEach(change -> counts.merge(change.kind(), 1, Integer::sum));
    List<String> parts = new ArrayList<>();
    counts.forEach((kind, count) -> parts.add(count + " " + words(kind)));
    String entries = cascade.size() == 1 ? "1 entry differs" : cascade.size() + " entries differ";
    return "From there " + entries + ": " + Words.and(parts) + ".";
  }

  private String words(Comparison.Kind kind) {
    return switch (kind) {
      case ONLY_BASE -> "only " + base;
      case ONLY_OTHER -> "only " + other;
      case EARLIER -> "earlier";
      case LATER -> "later";
      case OTHERWISE -> "at the same time but otherwise";
    };
  }

  private String outcome(List<Comparison.Measure> measures, List<Comparison.Objective> objectives) {
    long differing = measures.stream().filter(measure -> measure.differs(run)).count();
    List<String> ratings =
        objectives.stream()
            .filter(each -> each.ratings().get(run) != each.ratings().get(0))
            .map(
                each ->
                    "‘%s’ from %s to %s"
                        .formatted(each.title(), each.ratings().get(0), each.ratings().get(run)))
            .toList();
    String measured =
        "%s of %s measures".formatted(differing == 0 ? "None" : differing, measures.size())
            + (differing == 1 ? " differs" : " differ");
    return ratings.isEmpty()
        ? measured + ", and no rating changes."
        : measured + "; ratings change: " + Words.and(ratings) + ".";
  }
}
