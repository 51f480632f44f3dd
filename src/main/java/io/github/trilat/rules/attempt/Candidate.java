package io.github.trilat.rules.attempt;

import io.github.trilat.model.Fact;
import io.github.trilat.model.Parameter;
import io.github.trilat.rules.tree.Relation;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A fact that nearly met a condition, or that stands in the way of one.
 *
 * @param fact which; empty where it is not about one fact, but what many come to
 * @param failures the constraints that it does not meet, in the order of the pattern; empty for a
 *     fact that there should not be
 * @param from how many constraints of the pattern it meets before the first failure
 */
public record Candidate(Optional<Fact> fact, List<Failure> failures, int from) {
  /**
   * The nearest first: the fact that is meant, then few failures, then those that come late, then
   * numbers that differ by little.
   */
  static final Comparator<Candidate> NEAREST =
      Comparator.comparingLong(Candidate::otherNames)
          .thenComparingInt(each -> each.failures().size())
          .thenComparing(Comparator.comparingInt(Candidate::from).reversed())
          .thenComparingDouble(Candidate::gap);

  public Candidate {
    failures = List.copyOf(failures);
  }

  static Candidate inTheWay(Fact fact) {
    return new Candidate(Optional.of(fact), List.of(), 0);
  }

  /**
   * A constraint that is not met, such as {@code count >= $grave.value}.
   *
   * @param constraint as written, in one line, and that it cannot be worked out where that is why
   * @param differences the comparisons in it that did not hold; empty where it is no plain
   *     comparison
   */
  public record Failure(String constraint, List<Difference> differences) {
    public Failure {
      differences = List.copyOf(differences);
    }

    /**
     * Whether it says which fact is meant, by its id or another name, rather than how it stands.
     */
    private boolean isOfName() {
      return differences.stream()
          .anyMatch(each -> each.relation().names() && each.is().value() instanceof String);
    }
  }

  /**
   * A comparison that did not hold: {@code count} is 3, and should be at least {@code
   * $grave.value}, which is 10.
   *
   * @param is what was compared
   * @param relation how it should stand to the other side
   * @param needs what it was compared with
   */
  public record Difference(Side is, Relation relation, Side needs) {

    /** By how much two numbers differ; nothing for other values. */
    private double gap() {
      return is.value() instanceof Number one && needs.value() instanceof Number other
          ? Math.abs(one.doubleValue() - other.doubleValue())
          : 0;
    }
  }

  /**
   * One side of a comparison as it came out, such as {@code $grave.value}: 10, from the parameter
   * {@code grave-salvo}.
   *
   * @param text as a rule writes it
   * @param value a number, text, truth value, time, constant, fact, or a list or set of such
   * @param parameters those that the value comes from
   */
  public record Side(String text, Object value, List<Parameter> parameters) {
    public Side {
      parameters = List.copyOf(parameters);
    }
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
