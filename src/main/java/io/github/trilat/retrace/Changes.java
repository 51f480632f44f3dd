package io.github.trilat.retrace;

import io.github.trilat.engine.RuleCard;
import io.github.trilat.journal.ParameterValue;
import io.github.trilat.model.Fact;
import io.github.trilat.model.Parameter;
import io.github.trilat.rules.attempt.RuleConditions;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoublePredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tries which parameter, set otherwise, would have let a rule fire in a turn. */
final class Changes {
  private static final int STEPS = 40;
  private static final int STEPS_OF_RUNS = 10;
  private static final String COUNT = "count";

  private final PastRun run;
  private final RuleCard rule;
  private final RuleConditions conditions;
  private final List<Moment> moments;
  private final Set<List<String>> before;

  /**
   * Changes of a run.
   *
   * @param moments those of the turn
   * @param earlier when the rule had fired before the turn
   */
  Changes(
      PastRun run,
      RuleCard rule,
      RuleConditions conditions,
      List<Moment> moments,
      List<Occurrence> earlier) {
    this.run = run;
    this.rule = rule;
    this.conditions = conditions;
    this.moments = moments;
    this.before = earlier.stream().map(Occurrence::ids).collect(Collectors.toSet());
  }

  /** A value that may do, of a parameter. */
  private record Idea(ParameterValue parameter, double to) {
    /** How great the change is, as a share of the range. */
    double share() {
      double range = parameter.high().orElseThrow() - parameter.low().orElseThrow();
      return Math.abs(to - parameter.value()) / range;
    }
  }

  /**
   * The smallest change. Those parameters that the rule's own conditions read are tried on the
   * facts of the turn; if none of them does, every parameter is tried in runs of its own, for it
   * may act through other rules.
   */
  Optional<Change> smallest(int turn) {
    return direct(turn).or(() -> indirect(turn));
  }

  Optional<Change> direct(int turn) {
    return run.ranged().stream()
        .filter(each -> conditions.names(each.id()))
        .flatMap(each -> ideas(each, STEPS, value -> matches(each, value)))
        .sorted(Comparator.comparingDouble(Idea::share))
        .flatMap(idea -> confirmed(idea, turn).stream())
        .findFirst();
  }

  private Optional<Change> indirect(int turn) {
    return run.ranged().parallelStream()
        .flatMap(
            each -> ideas(each, STEPS_OF_RUNS, value -> !firings(each.id(), value, turn).isEmpty()))
        .toList()
        .stream()
        .sorted(Comparator.comparingDouble(Idea::share))
        .flatMap(idea -> confirmed(idea, turn).stream())
        .findFirst();
  }

  /** Up to two values of a parameter at which it may do: below the present one and above it. */
  private Stream<Idea> ideas(ParameterValue parameter, int steps, DoublePredicate does) {
    double now = parameter.value();
    Threshold threshold = new Threshold(steps, parameter.unit().equals(COUNT));
    return Stream.of(parameter.low().orElseThrow(), parameter.high().orElseThrow())
        .filter(end -> end != now && does.test(end))
        .map(end -> new Idea(parameter, threshold.find(now, end, does)));
  }

  /**
   * Whether the rule newly matches at some moment of the turn, all other facts being as they were.
   */
  private boolean matches(ParameterValue parameter, double value) {
    Parameter set = new Parameter(parameter.id(), value, parameter.unit());
    return moments.stream()
        .flatMap(moment -> conditions.matches(with(moment, set)).stream())
        .map(match -> match.facts().stream().map(Fact::id).toList())
        .anyMatch(ids -> !before.contains(ids));
  }

  private static List<Fact> with(Moment moment, Parameter set) {
    return moment.facts().stream().map(fact -> fact.id().equals(set.id()) ? set : fact).toList();
  }

  private Optional<Change> confirmed(Idea idea, int turn) {
    List<Occurrence> firings = firings(idea.parameter().id(), idea.to(), turn);
    boolean direct = conditions.names(idea.parameter().id());
    return firings.isEmpty()
        ? Optional.empty()
        : Optional.of(new Change(idea.parameter(), idea.to(), direct, firings));
  }

  /** When the rule fires in the turn, in a run with the parameter set to that value. */
  private List<Occurrence> firings(String parameter, double value, int turn) {
    return run.with(parameter, value).firings(rule, turn);
  }
}
