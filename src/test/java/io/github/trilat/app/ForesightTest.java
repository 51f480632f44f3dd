package io.github.trilat.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trilat.engine.Exercise;
import io.github.trilat.engine.Orders;
import io.github.trilat.engine.RuleCard;
import io.github.trilat.foresight.Foresight;
import io.github.trilat.journal.Entry;
import io.github.trilat.model.Action;
import io.github.trilat.scenario.Inject;
import io.github.trilat.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Whatever happens was foreseen: in every scenario that is shipped, under the mechanisms of several
 * years, with and without chance. Were it not so, {@code check} would doubt what may well be.
 */
class ForesightTest {

  private static final List<String> YEARS = List.of("2012", "2016", "2019", "2021", "2023", "2025");

  private final Library library = Library.open(new Home(Path.of("")), warning -> {});
  private final Map<String, RuleCard> rules =
      library.doctrine().rules().stream()
          .collect(Collectors.toMap(RuleCard::name, Function.identity()));

  @TestFactory
  Stream<DynamicTest> whateverHappensWasForeseen() throws IOException {
    return ScenarioFiles.of(new Home(Path.of(""))).stream()
        .map(library::scenario)
        .flatMap(
            scenario ->
                dates(scenario)
                    .map(
                        asOf ->
                            DynamicTest.dynamicTest(
                                scenario.id() + " as of " + asOf, () -> compare(scenario, asOf))));
  }

  private static Stream<LocalDate> dates(Scenario scenario) {
    return Stream.concat(
        Stream.of(scenario.start()), YEARS.stream().map(year -> LocalDate.parse(year + "-06-15")));
  }

  private void compare(Scenario scenario, LocalDate asOf) {
    Foresight foresight = Foresight.of(scenario, library.doctrine(), asOf);
    Map<String, Inject> injects =
        scenario.injects().stream().collect(Collectors.toMap(Inject::id, Function.identity()));
    Map<String, Set<Action>> answers = new HashMap<>();
    for (Entry entry : runs(scenario, asOf)) {
      if (entry instanceof Entry.Injected injected) {
        assertThat(foresight.mayDeliver(injected.id())).as("inject %s", injected.id()).isTrue();
      } else if (entry instanceof Entry.Response response) {
        compare(foresight, answers, response, Optional.ofNullable(injects.get(response.about())));
      }
    }
  }

  private void compare(
      Foresight foresight,
      Map<String, Set<Action>> answers,
      Entry.Response response,
      Optional<Inject> about) {
    assertThat(foresight.actions()).as("what may happen").contains(response.action());
    about.ifPresent(
        inject ->
            assertThat(answers.computeIfAbsent(inject.id(), id -> foresight.answers(inject)))
                .as("answers to %s", inject.id())
                .contains(response.action()));
    Optional.ofNullable(rules.get(response.because().rule()))
        .ifPresent(rule -> assertThat(foresight.mayFire(rule)).as(rule.name()).isTrue());
  }

  private List<Entry> runs(Scenario scenario, LocalDate asOf) {
    List<Entry> entries = new ArrayList<>();
    LongStream.rangeClosed(0, 1)
        .mapToObj(seed -> seed == 0 ? OptionalLong.empty() : OptionalLong.of(seed))
        .map(seed -> new Orders("test", asOf, seed, new TreeMap<>(), List.of(), List.of()))
        .forEach(orders -> new Exercise(scenario, library.doctrine(), orders, entries::add).run());
    return entries;
  }
}
