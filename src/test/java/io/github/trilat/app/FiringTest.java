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
 * Every agreed rule fires in some scenario that is shipped, as scripted, with other decisions or
 * under an alternative; the few that do not say why.
 */
class FiringTest {

  private static final Map<String, String> NEVER =
      Map.of(
          "Under the multi-year plan, a drill that was called off is made up at desks",
          "no pandemic since there has been a plan",
          "With partners' data a false alarm is soon withdrawn",
          "the only false alarm came half a year before the link",
          "Without a leaders' line, ministers speak about a nuclear test",
          "the test of 2016 came before the ministers' line, that of 2024 while a leader was away",
          "While a meeting with China or its pressure on trade is near, nobody is named",
          "the neighbours' meeting of 2024 ended a week before the ministers met");

  /** The rules, and a note of each that fires. */
  private static final class Noting extends ForwardingDoctrine {
    private final Doctrine doctrine;
    private final Set<String> fired;

    Noting(Doctrine doctrine, Set<String> fired) {
      super(doctrine);
      this.doctrine = doctrine;
      this.fired = fired;
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

  @Test
  void everyRuleFiresOrSaysWhyNot() throws IOException {
    Set<String> fired = new TreeSet<>();
    Doctrine agreed = ShippedRuns.doctrine(List.of());
    for (Path file : ShippedRuns.scenarios()) {
      run(file, new Noting(agreed, fired), Map.of());
      for (DecisionPoint decision : ShippedRuns.run(file, agreed).scenario().decisions()) {
        for (DecisionPoint.Option option : decision.options()) {
          run(file, new Noting(agreed, fired), Map.of(decision.id(), option.id()));
        }
      }
    }
    for (Path alternative : ShippedRuns.alternatives()) {
      Doctrine altered = new Noting(ShippedRuns.doctrine(List.of(alternative)), fired);
      for (Path file : ShippedRuns.scenarios()) {
        run(file, altered, Map.of());
      }
    }

    Set<String> silent =
        agreed.rules().stream()
            .map(RuleCard::name)
            .filter(rule -> !fired.contains(rule))
            .collect(Collectors.toCollection(TreeSet::new));
    System.out.println("Rules that fire in no shipped run: " + silent);
    assertThat(silent).isEqualTo(new TreeSet<>(NEVER.keySet())).hasSizeLessThan(5);
  }

  private static void run(Path file, Doctrine doctrine, Map<String, String> decided) {
    Scenario scenario = ShippedRuns.run(file, doctrine).scenario();
    Orders orders =
        new Orders(
            "test",
            scenario.date(),
            OptionalLong.empty(),
            new TreeMap<>(decided),
            List.of(),
            List.of());
    new Exercise(scenario, doctrine, orders, entry -> {}).run();
  }
}
