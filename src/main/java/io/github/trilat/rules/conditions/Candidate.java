package io.github.trilat.rules.conditions;

import io.github.trilat.model.Fact;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A fact that nearly met a condition, or that stands in the way of one.
 *
 * @param fact which
 * @param failures the constraints that it does not meet, in the order of the pattern; empty for a
 *     fact that there should not be
 * @param from how many constraints of the pattern it meets before the first failure
 */
public record Candidate(Fact fact, List<Failure> failures, int from) {
  /**
   * The nearest first: the fact that is meant, then few failures, then those that come late, then
   * numbers that differ by little.
   */
  static final Comparator<Candidate> NEAREST =
      Comparator.comparingLong(Candidate::otherNames)
          .thenComparingInt(each -> each.failures().size())
          .thenComparing(Comparator.comparingInt(Candidate::from).reversed())
          .thenComparingDouble(Candidate::gap);

  /** The same where there may be no fact at all; then there is nothing near. */
  static final Comparator<Optional<Candidate>> NEAREST_OF_ANY =
      Comparator.comparing(each -> each.orElse(null), Comparator.nullsLast(NEAREST));

  public Candidate {
    failures = List.copyOf(failures);
  }

  static Candidate inTheWay(Fact fact) {
    return new Candidate(fact, List.of(), 0);
  }

  /** Whether it is meant as much as the other one, and fails in as few constraints. */
  boolean isAsNearAs(Candidate other) {
    return otherNames() == other.otherNames() && failures.size() == other.failures.size();
  }

  private long otherNames() {
    return failures.stream().filter(Failure::isOfName).count();
  }

  private double gap() {
    return failures.stream()
        .flatMap(each -> each.differences().stream())
        .mapToDouble(Difference::gap)
        .sum();
  }
}
