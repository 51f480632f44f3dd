package io.github.trilat.rules.attempt;

import io.github.trilat.model.Fact;
import io.github.trilat.model.Parameter;
import io.github.trilat.rules.attempt.Candidate.Difference;
import io.github.trilat.rules.attempt.Candidate.Failure;
import io.github.trilat.rules.attempt.Candidate.Side;
import io.github.trilat.rules.tree.Clause;
import io.github.trilat.rules.tree.Clause.Accumulation;
import io.github.trilat.rules.tree.Clause.Constraint;
import io.github.trilat.rules.tree.Clause.Group;
import io.github.trilat.rules.tree.Clause.Kind;
import io.github.trilat.rules.tree.Clause.Pattern;
import io.github.trilat.rules.tree.Clause.Sum;
import io.github.trilat.rules.tree.Expression;
import io.github.trilat.rules.tree.Expression.Comparison;
import io.github.trilat.rules.tree.Expression.Joined;
import io.github.trilat.rules.tree.Expression.Literal;
import io.github.trilat.rules.tree.Expression.Member;
import io.github.trilat.rules.tree.Expression.Opposite;
import io.github.trilat.rules.tree.Expression.Subject;
import io.github.trilat.rules.tree.Expression.Timing;
import io.github.trilat.rules.tree.Reading;
import io.github.trilat.rules.tree.Reading.Slots;
import io.github.trilat.rules.tree.Relation;
import io.github.trilat.rules.tree.Rule;
import io.github.trilat.rules.tree.Tally;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Follows the clauses of a rule. What patterns have matched stands in a tuple, each fact at the
 * position of its pattern.
 */
final class Following {
  private final int positions;
  private final IdentityHashMap<Constraint, Reading> tests = new IdentityHashMap<>();

  Following(Rule rule) {
    int highest = -1;
    for (Clause clause : rule.clauses().toList()) {
      int own = clause instanceof Pattern pattern ? pattern.position() : Slots.NONE;
      highest = Math.max(highest, own);
      if (clause instanceof Accumulation accumulation) {
        for (Sum sum : accumulation.sums()) {
          highest = Math.max(highest, sum.position());
        }
      }
      clause.constraints().forEach(each -> tests.put(each, each.test().reading(at(own))));
    }
    this.positions = highest + 1;
  }

  /** Every fact in the slot of its position, but for the one that is looked at. */
  private static Slots at(int own) {
    return position -> position == own ? Slots.NONE : position;
  }

  /** Nothing is matched yet. */
  Tuple start() {
    return new Tuple(new Object[positions]);
  }

  /** What patterns have matched, each fact at the position of its pattern. */
  static final class Tuple {
    private final Object[] facts;

    private Tuple(Object[] facts) {
      this.facts = facts;
    }

    private Tuple with(int position, Object fact) {
      Object[] more = facts.clone();
      more[position] = fact;
      return new Tuple(more);
    }
  }

  /**
   * One way to meet a condition.
   *
   * @param tuple all that is matched from here on
   * @param by the facts that met it
   * @param matched those of them that become part of the match
   */
  record Solution(Tuple tuple, List<Fact> by, List<Fact> matched) {

    /** Of a condition that matches nothing itself. */
    private static Solution by(List<Fact> by, Tuple tuple) {
      return new Solution(tuple, by, List.of());
    }

    /** Of one that there be nothing. */
    private static List<Solution> byNothing(Tuple tuple) {
      return List.of(by(List.of(), tuple));
    }
  }

  Over over(Collection<? extends Fact> facts) {
    return new Over(facts);
  }

  /** The clauses over some facts. */
  final class Over {
    private final Map<Class<?>, List<Fact>> byType = new HashMap<>();

    private Over(Collection<? extends Fact> facts) {
      facts.forEach(
          fact -> byType.computeIfAbsent(fact.getClass(), type -> new ArrayList<>()).add(fact));
    }

    private List<Fact> of(Pattern pattern) {
      return byType.getOrDefault(pattern.type(), List.of());
    }

    /** Every way to meet it, in the order of the facts. */
    List<Solution> solutions(Clause clause, Tuple tuple) {
      if (clause instanceof Pattern pattern) {
        return of(pattern).stream()
            .filter(
                fact -> pattern.constraints().stream().allMatch(each -> holds(each, fact, tuple)))
            .map(
                fact ->
                    new Solution(
                        tuple.with(pattern.position(), fact), List.of(fact), List.of(fact)))
            .toList();
      }
      if (clause instanceof Group group) {
        return solutions(group, tuple);
      }
      Accumulation accumulation = (Accumulation) clause;
      List<Solution> inner = solutions(accumulation.of(), tuple);
      return total(accumulation, inner, tuple)
          .filter(
              all -> accumulation.constraints().stream().allMatch(each -> holds(each, null, all)))
          .map(all -> Solution.by(by(inner), all))
          .stream()
          .toList();
    }

    private List<Solution> solutions(Group group, Tuple tuple) {
      return switch (group.kind()) {
        case ALL -> together(group.parts(), tuple);
        case ANY ->
            group.parts().stream().flatMap(each -> solutions(each, tuple).stream()).toList();
        case SOME ->
            solutions(group.first(), tuple).stream()
                .limit(1)
                .map(solution -> Solution.by(solution.by(), tuple))
                .toList();
        case NONE ->
            solutions(group.first(), tuple).isEmpty() ? Solution.byNothing(tuple) : List.of();
        default ->
            exceptions(group, tuple).findAny().isEmpty() ? Solution.byNothing(tuple) : List.of();
      };
    }

    private static List<Fact> by(List<Solution> solutions) {
      return solutions.stream().flatMap(each -> each.by().stream()).distinct().toList();
    }

    private List<Solution> together(List<Clause> parts, Tuple tuple) {
      List<Solution> ways = Solution.byNothing(tuple);
      for (Clause part : parts) {
        List<Solution> further = new ArrayList<>();
        for (Solution way : ways) {
          for (Solution next : solutions(part, way.tuple())) {
            further.add(
                new Solution(
                    next.tuple(), both(way.by(), next.by()), both(way.matched(), next.matched())));
          }
        }
        ways = further;
      }
      return ways;
    }

    private static List<Fact> both(List<Fact> some, List<Fact> others) {
      return Stream.concat(some.stream(), others.stream()).toList();
    }

    private Stream<Solution> exceptions(Group every, Tuple tuple) {
      return solutions(every.first(), tuple).stream()
          .filter(each -> together(every.others(), each.tuple()).isEmpty());
    }

    /** The tuple with what the matches come to; nothing where they come to nothing. */
    private Optional<Tuple> total(Accumulation accumulation, List<Solution> inner, Tuple tuple) {
      Tuple all = tuple;
      for (Sum sum : accumulation.sums()) {
        Reading value = sum.value().reading(at(Slots.NONE));
        Tally.Values values = new Tally.Values(sum);
        inner.forEach(each -> values.add(value, null, each.tuple().facts));
        Object result = values.result();
        if (result == null) {
          return Optional.empty();
        }
        all = all.with(sum.position(), result);
      }
      return Optional.of(all);
    }

    /**
     * What is wanting where there is no solution: the facts that come nearest, or those that stand
     * in the way.
     */
    List<Candidate> nearest(Clause clause, Tuple tuple) {
      if (clause instanceof Pattern pattern) {
        return readings(pattern, tuple).map(Near::candidate).toList();
      }
      if (clause instanceof Group group) {
        return nearest(group, tuple);
      }
      Accumulation accumulation = (Accumulation) clause;
      return total(accumulation, solutions(accumulation.of(), tuple), tuple).stream()
          .map(all -> candidate(Optional.empty(), accumulation.constraints(), Slots.NONE, all))
          .toList();
    }

    private List<Candidate> nearest(Group group, Tuple tuple) {
      return switch (group.kind()) {
        case ALL -> nearestOf(group.parts(), tuple);
        case ANY ->
            group.parts().stream()
                .flatMap(each -> nearest(each, tuple).stream())
                .sorted(Candidate.NEAREST)
                .toList();
        case SOME -> nearest(group.first(), tuple);
        case NONE -> by(solutions(group.first(), tuple)).stream().map(Candidate::inTheWay).toList();
        default ->
            exceptions(group, tuple)
                .flatMap(each -> each.by().stream())
                .map(Candidate::inTheWay)
                .toList();
      };
    }

    /** Those for the first part that nothing meets beside the parts before it. */
    private List<Candidate> nearestOf(List<Clause> parts, Tuple tuple) {
      int met = 0;
      while (met + 1 < parts.size() && !together(parts.subList(0, met + 1), tuple).isEmpty()) {
        met++;
      }
      Clause next = parts.get(met);
      return together(parts.subList(0, met), tuple).stream()
          .flatMap(way -> nearest(next, way.tuple()).stream())
          .sorted(Candidate.NEAREST)
          .toList();
    }

    /**
     * The tuple as it would be if the clause were met by the fact that comes nearest; empty if
     * there is no fact of the type.
     */
    Optional<Tuple> granted(Clause clause, Tuple tuple) {
      if (clause instanceof Pattern pattern) {
        return readings(pattern, tuple)
            .map(each -> tuple.with(pattern.position(), each.fact()))
            .findFirst();
      }
      if (clause.kind() == Kind.ALL) {
        Optional<Tuple> granted = Optional.of(tuple);
        for (Clause part : clause.parts()) {
          granted = granted.flatMap(each -> granted(part, each));
        }
        return granted;
      }
      if (clause.kind() == Kind.ANY) {
        return clause.parts().stream().flatMap(each -> granted(each, tuple).stream()).findFirst();
      }
      return clause instanceof Accumulation accumulation
          ? total(accumulation, solutions(accumulation.of(), tuple), tuple)
          : Optional.of(tuple);
    }

    private record Near(Fact fact, Candidate candidate) {}

    /** Every fact of the type, the nearest first. */
    private Stream<Near> readings(Pattern pattern, Tuple tuple) {
      return of(pattern).stream()
          .map(fact -> new Near(fact, near(fact, pattern, tuple)))
          .sorted(Comparator.comparing(Near::candidate, Candidate.NEAREST));
    }

    private Candidate near(Fact fact, Pattern pattern, Tuple tuple) {
      return candidate(Optional.of(fact), pattern.constraints(), pattern.position(), tuple);
    }
  }

  private boolean holds(Constraint constraint, Object fact, Tuple tuple) {
    try {
      return tests.get(constraint).holds(fact, tuple.facts);
    } catch (ArithmeticException | DateTimeException e) {
      // Drools would have stopped at a constraint before it, or failed.
      return false;
    }
  }

  /** All that a fact fails in. */
  private Candidate candidate(
      Optional<Fact> fact, List<Constraint> constraints, int own, Tuple tuple) {
    List<Failure> failures = new ArrayList<>();
    int met = 0;
    for (Constraint constraint : constraints) {
      failure(constraint, new Frame(fact.orElse(null), own, tuple)).ifPresent(failures::add);
      met += failures.isEmpty() ? 1 : 0;
    }
    return new Candidate(fact, failures, met);
  }

  private Optional<Failure> failure(Constraint constraint, Frame frame) {
    try {
      return tests.get(constraint).holds(frame.fact(), frame.tuple().facts)
          ? Optional.empty()
          : Optional.of(new Failure(constraint.text(), frame.differences(constraint.test())));
    } catch (ArithmeticException | DateTimeException e) {
      return Optional.of(
          new Failure(constraint.text() + ", which cannot be worked out", List.of()));
    }
  }

  /**
   * What an expression may read.
   *
   * @param fact the one that the pattern looks at; null if it looks at none
   * @param own the position of the pattern
   */
  private record Frame(Fact fact, int own, Tuple tuple) {

    private Object value(Expression expression) {
      return expression.reading(at(own)).of(fact, tuple.facts);
    }

    /** For one that does not hold: the comparisons in it that are the reason. */
    List<Difference> differences(Expression test) {
      if (test instanceof Comparison comparison) {
        return List.of(
            new Difference(
                side(comparison.left()), comparison.relation(), side(comparison.right())));
      }
      if (test instanceof Joined joined && joined.every()) {
        return joined.parts().stream()
            .filter(each -> value(each) != Boolean.TRUE)
            .flatMap(each -> differences(each).stream())
            .toList();
      }
      if (test instanceof Timing timing) {
        return timing(timing).stream().toList();
      }
      if (test instanceof Opposite opposite && isPlain(opposite.of())) {
        return List.of(
            new Difference(
                side(opposite.of()), Relation.EQUAL, new Side("false", false, List.of())));
      }
      return isPlain(test)
          ? List.of(new Difference(side(test), Relation.EQUAL, new Side("true", true, List.of())))
          : List.of();
    }

    private static boolean isPlain(Expression test) {
      return test instanceof Member || test instanceof Expression.Call;
    }

    private Side side(Expression expression) {
      return new Side(expression.text(), value(expression), parameters(expression));
    }

    /** By how many seconds two times lie apart, and how many it should be. */
    private Optional<Difference> timing(Timing timing) {
      double apart =
          Duration.between((Instant) value(timing.right()), (Instant) value(timing.left()))
                  .toMillis()
              / 1000.0;
      boolean before = timing.word().equals("before");
      boolean coincides = timing.word().equals("coincides");
      double distance = before ? -apart : coincides ? Math.abs(apart) : apart;
      Side is =
          new Side(
              "seconds from "
                  + (before ? timing.left() : timing.right()).text()
                  + " to "
                  + (before ? timing.right() : timing.left()).text(),
              distance,
              List.of());
      List<Side> bounds = timing.bounds().stream().map(this::seconds).toList();
      if (coincides) {
        Side most = bounds.isEmpty() ? new Side("0s", 0.0, List.of()) : bounds.get(0);
        return Optional.of(new Difference(is, Relation.AT_MOST, most));
      }
      if (bounds.isEmpty()) {
        return Optional.of(new Difference(is, Relation.MORE, new Side("0s", 0.0, List.of())));
      }
      return distance < (double) bounds.get(0).value()
          ? Optional.of(new Difference(is, Relation.AT_LEAST, bounds.get(0)))
          : bounds.stream()
              .skip(1)
              .findFirst()
              .map(most -> new Difference(is, Relation.AT_MOST, most));
    }

    private Side seconds(Expression bound) {
      return new Side(bound.text(), Timing.seconds(value(bound)), parameters(bound));
    }

    /**
     * The parameters that a value comes from; of a parameter, its value alone says how it is set.
     */
    private List<Parameter> parameters(Expression expression) {
      if (expression instanceof Subject subject) {
        return value(subject) instanceof Parameter parameter ? List.of(parameter) : List.of();
      }
      boolean other =
          expression instanceof Member member
              && member.owner().type() == Parameter.class
              && !member.name().equals("value");
      return other || expression instanceof Literal
          ? List.of()
          : expression.parts().stream().flatMap(each -> parameters(each).stream()).toList();
    }
  }
}
