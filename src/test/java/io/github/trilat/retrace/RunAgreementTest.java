package io.github.trilat.retrace;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trilat.engine.Doctrine;
import io.github.trilat.engine.RuleCard;
import io.github.trilat.model.Fact;
import io.github.trilat.rules.RuleBook;
import io.github.trilat.rules.attempt.Condition;
import io.github.trilat.rules.attempt.RuleConditions;
import io.github.trilat.rules.attempt.RuleConditions.Match;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * At every moment of every shipped scenario, for every rule: what Drools matched are complete
 * matches for us, and there is none that Drools has not matched by then.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RunAgreementTest {
  private final Map<String, Doctrine> doctrines = new LinkedHashMap<>();
  private final Map<String, RuleBook> books = new LinkedHashMap<>();

  @BeforeAll
  void load() {
    for (String[] stack :
        List.of(
            new String[] {},
            new String[] {"direct-link", "open-tracks"},
            new String[] {"consult-before-sharing"})) {
      String name = String.join("+", stack);
      doctrines.put(name, ShippedRuns.doctrine(ShippedRuns.folders(stack)));
      books.put(name, ShippedRuns.book(ShippedRuns.folders(stack)));
    }
  }

  Stream<Arguments> runs() throws IOException {
    List<Path> scenarios = ShippedRuns.scenarios();
    return doctrines.keySet().stream()
        .flatMap(rules -> scenarios.stream().map(file -> Arguments.of(file, rules)));
  }

  @ParameterizedTest
  @MethodSource("runs")
  void bothMatchTheSame(Path scenario, String rules) {
    Doctrine doctrine = doctrines.get(rules);
    Referee referee = new Referee(doctrine, books.get(rules));

    ShippedRuns.run(scenario, doctrine).retrace(referee::judge);

    assertThat(referee.firings).isPositive();
  }

  /** Compares moment by moment. */
  private static final class Referee {
    private final Map<RuleCard, RuleConditions> conditions = new LinkedHashMap<>();
    private final Map<RuleCard, Set<List<Fact>>> fired = new LinkedHashMap<>();
    private final Map<RuleCard, String> texts = new LinkedHashMap<>();
    private Map<String, List<Fact>> before = Map.of();
    private int firings;

    Referee(Doctrine doctrine, RuleBook book) {
      for (RuleCard rule : doctrine.rules()) {
        RuleConditions followed = new RuleConditions(book.rule(rule));
        conditions.put(rule, followed);
        texts.put(rule, text(followed));
        fired.put(rule, new HashSet<>());
      }
    }

    private static String text(RuleConditions rule) {
      return rule.conditions().stream().map(Condition::text).collect(Collectors.joining(" "));
    }

    void judge(Moment moment) {
      Map<RuleCard, List<List<Fact>>> theirs =
          moment.firings().stream()
              .collect(
                  Collectors.groupingBy(
                      Firing::rule, Collectors.mapping(Firing::facts, Collectors.toList())));
      Map<String, List<Fact>> now =
          moment.facts().stream()
              .collect(Collectors.groupingBy(fact -> fact.getClass().getSimpleName()));
      Set<String> changed = changed(now);
      conditions.forEach(
          (rule, each) -> {
            if (theirs.containsKey(rule) || changed.stream().anyMatch(texts.get(rule)::contains)) {
              compare(rule, ours(each, moment), theirs.getOrDefault(rule, List.of()));
            }
          });
      before = now;
      firings += moment.firings().size();
    }

    /** The types of which there are other facts than before; a rule is blind to those of others. */
    private Set<String> changed(Map<String, List<Fact>> now) {
      return Stream.concat(before.keySet().stream(), now.keySet().stream())
          .filter(type -> !Objects.equals(before.get(type), now.get(type)))
          .map(type -> type + "(")
          .collect(Collectors.toSet());
    }

    private static List<List<Fact>> ours(RuleConditions rule, Moment moment) {
      return rule.matches(moment.facts()).stream().map(Match::facts).toList();
    }

    private void compare(RuleCard rule, List<List<Fact>> ours, List<List<Fact>> theirs) {
      assertThat(ours).as("%s fired on these", rule.name()).containsAll(theirs);
      fired.get(rule).addAll(theirs);
      assertThat(fired.get(rule))
          .as("%s should have fired on these", rule.name())
          .containsAll(ours);
    }
  }
}
