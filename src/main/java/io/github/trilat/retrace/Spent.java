package io.github.trilat.retrace;

import io.github.trilat.model.Currency;
import io.github.trilat.model.Fact;
import io.github.trilat.model.Indicator;
import io.github.trilat.model.Level;
import io.github.trilat.model.Mechanism;
import io.github.trilat.model.Parameter;
import io.github.trilat.model.Partner;
import io.github.trilat.rules.attempt.Attempt;
import io.github.trilat.rules.attempt.RuleConditions;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a rule has answered already, such as a launch: on that it will not fire again. */
final class Spent {
  /** What is there throughout, and not what a rule answers. */
  private static final Set<Class<?>> STANDING =
      Set.of(
          Currency.class,
          Indicator.class,
          Level.class,
          Mechanism.class,
          Parameter.class,
          Partner.class);

  private final Set<String> ids;

  /** By these firings. */
  Spent(List<Occurrence> firings) {
    this.ids =
        firings.stream()
            .flatMap(firing -> firing.facts().stream())
            .filter(fact -> !STANDING.contains(fact.getClass()))
            .map(Fact::id)
            .collect(Collectors.toSet());
  }

  /**
   * How far the rule comes, where it only matches again what it has answered: how far on other
   * facts, if there are any to begin with.
   */
  Attempt attempt(RuleConditions conditions, Collection<Fact> facts) {
    Attempt attempt = conditions.attempt(facts);
    if (!attempt.isMatch()) {
      return attempt;
    }
    Attempt other =
        conditions.attempt(facts.stream().filter(fact -> !ids.contains(fact.id())).toList());
    return other.nearest().isPresent() ? other : attempt;
  }
}
