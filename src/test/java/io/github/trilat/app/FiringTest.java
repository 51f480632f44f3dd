package io.github.trilat.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trilat.engine.Doctrine;
import io.github.trilat.engine.Exercise;
import io.github.trilat.engine.ForwardingDoctrine;
import io.github.trilat.engine.Orders;
import io.github.trilat.engine.RuleCard;
import io.github.trilat.model.Fact;
import io.github.trilat.model.Respond;
import io.github.trilat.retrace.ShippedRuns;
import io.github.trilat.scenario.DecisionPoint;
import io.github.trilat.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Every agreed rule fires in some scenario that is shipped: as scripted, with another decision,
 * with the agreements of another day, or under an alternative. Those that never do say why.
 */
class FiringTest {

  private static final Map<String, String> NEVER =
      Map.of(
          "An alert that would come after the landing becomes word that it has fallen",
          "every flight toward a country outlasts the time that its alert takes",
          "The three agree on no more next steps than their weakest pair",
          "no shipped exercise takes an ally so far from the US",
          "The three condemn no more strongly than their weakest pair",
          "no shipped exercise takes an ally so far from the US",
          "While China puts pressure on trade, nobody is named",
          "pressure on trade stands in 2016 only, when both are wary anyway");

  /** Half a year apart, from before the first agreement until after the last. */
  private static final List<LocalDate> DAYS =
      LocalDate.of(2014, 1, 1).datesUntil(LocalDate.of(2027, 1, 1), Period.ofMonths(6)).toList();

  private final Set<String> fired = new TreeSet<>();

  @Test
  void everyRuleFiresOrSaysWhyNot() throws IOException {
    Doctrine agreed = ShippedRuns.doctrine(List.of());
    for (Path file : ShippedRuns.scenarios()) {
      Scenario scenario = ShippedRuns.run(file, agreed).scenario();
      DAYS.forEach(day -> run(scenario, agreed, Orders.nominal(day)));
      for (DecisionPoint decision : scenario.decisions()) {
        for (DecisionPoint.Option option : decision.options()) {
          run(scenario, agreed, decided(scenario, decision.id(), option.id()));
        }
      }
      for (Path alternative : ShippedRuns.alternatives()) {
        run(scenario, ShippedRuns.doctrine(List.of(alternative)), Orders.nominal(scenario.start()));
      }
    }

    Set<String> silent =
        agreed.rules().stream()
            .map(RuleCard::name)
            .filter(rule -> !fired.contains(rule))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(silent).isEqualTo(new TreeSet<>(NEVER.keySet())).hasSizeLessThan(5);
  }

  private static Orders decided(Scenario scenario, String decision, String option) {
    return new Orders(
        "test",
        scenario.start(),
        OptionalLong.empty(),
        new TreeMap<>(Map.of(decision, option)),
        List.of(),
        List.of());
  }

  private void run(Scenario scenario, Doctrine doctrine, Orders orders) {
    new Exercise(scenario, new Noting(doctrine), orders, entry -> {}).run();
  }

  /** The rules, and a note of each that fires. */
  private final class Noting extends ForwardingDoctrine {
    private final Doctrine doctrine;

    Noting(Doctrine doctrine) {
      super(doctrine);
      this.doctrine = doctrine;
    }

    @Override
    public Session open(Respond respond) {
      return new ForwardingSession(doctrine.open(respond)) {
        @Override
        public int fire(int limit, BiConsumer<RuleCard, List<Fact>> after) {
          return super.fire(
              limit,
              (rule, facts) -> {
                fired.add(rule.name());
                after.accept(rule, facts);
              });
        }
      };
    }
  }
}
