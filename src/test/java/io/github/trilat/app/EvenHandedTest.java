package io.github.trilat.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trilat.engine.Doctrine;
import io.github.trilat.engine.Exercise;
import io.github.trilat.engine.Orders;
import io.github.trilat.journal.Entry;
import io.github.trilat.journal.ObjectivePlan;
import io.github.trilat.journal.Setback;
import io.github.trilat.model.Action;
import io.github.trilat.model.Country;
import io.github.trilat.retrace.ShippedRuns;
import io.github.trilat.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * All three are actors: over the scenarios that are shipped, run as scripted, each rings and is
 * rung, each has objectives, and none is the one that is always corrected or does not answer.
 */
class EvenHandedTest {
  private static final Set<Country> ALLIES = EnumSet.of(Country.JAPAN, Country.ROK);
  private static final List<List<Entry>> RUNS = new ArrayList<>();

  @BeforeAll
  static void run() throws IOException {
    Doctrine doctrine = ShippedRuns.doctrine(List.of());
    for (Path file : ShippedRuns.scenarios()) {
      Scenario scenario = ShippedRuns.run(file, doctrine).scenario();
      List<Entry> journal = new ArrayList<>();
      new Exercise(scenario, doctrine, Orders.nominal(scenario.start()), journal::add).run();
      RUNS.add(journal);
    }
    System.out.printf(
        "%-10s %12s %12s %12s %12s%n", "", "calls begun", "unanswered", "corrected", "objectives");
    for (Country country : Country.values()) {
      System.out.printf(
          "%-10s %12d %12d %12d %12d%n",
          country,
          callsBegun(country),
          unanswered(country),
          corrected(country),
          objectives(country));
    }
  }

  @Test
  void eachRingsTheOthers() {
    long all = total(EvenHandedTest::callsBegun);
    for (Country country : Country.values()) {
      assertThat(callsBegun(country))
          .as("calls by %s of %d", country, all)
          .isBetween(all / 5, all / 2);
    }
  }

  @Test
  void nobodyIsTheOneThatDoesNotAnswer() {
    long all = total(EvenHandedTest::unanswered);
    for (Country country : ALLIES) {
      assertThat(unanswered(country)).as("unanswered by %s", country).isBetween(1L, all * 2 / 3);
    }
  }

  @Test
  void nobodyIsTheOneThatIsCorrected() {
    long all = total(EvenHandedTest::corrected);
    for (Country country : ALLIES) {
      assertThat(corrected(country))
          .as("corrections of %s", country)
          .isBetween(all / 3, all * 2 / 3);
    }
  }

  @Test
  void eachHasObjectivesInEveryScenario() {
    for (List<Entry> run : RUNS) {
      List<Country> named =
          plans(run).map(ObjectivePlan::country).flatMap(Optional::stream).toList();
      assertThat(named).contains(Country.values());
    }
  }

  private static long callsBegun(Country country) {
    return calls().filter(call -> call.by().contains(country)).count()
        + failedCalls().filter(call -> call.by().contains(country)).count();
  }

  private static long unanswered(Country country) {
    return failedCalls()
        .filter(call -> call.setback() == Setback.CAME_TO_NOTHING)
        .filter(call -> call.to().contains(country))
        .count();
  }

  private static long corrected(Country country) {
    return all(Entry.Response.class)
        .filter(each -> each.action() == Action.COUNT_CORRECTED)
        .filter(each -> each.by().contains(country))
        .count();
  }

  private static long objectives(Country country) {
    return RUNS.stream()
        .flatMap(EvenHandedTest::plans)
        .filter(plan -> plan.country().equals(Optional.of(country)))
        .count();
  }

  private static Stream<ObjectivePlan> plans(List<Entry> run) {
    return entries(run, Entry.Baseline.class).flatMap(baseline -> baseline.objectives().stream());
  }

  private static Stream<Entry.Response> calls() {
    return all(Entry.Response.class).filter(each -> each.action() == Action.HOTLINE_CALL);
  }

  private static Stream<Entry.Failed> failedCalls() {
    return all(Entry.Failed.class).filter(each -> each.action() == Action.HOTLINE_CALL);
  }

  private static <E extends Entry> Stream<E> all(Class<E> kind) {
    return RUNS.stream().flatMap(run -> entries(run, kind));
  }

  private static <E extends Entry> Stream<E> entries(List<Entry> run, Class<E> kind) {
    return run.stream().filter(kind::isInstance).map(kind::cast);
  }

  private static long total(Function<Country, Long> count) {
    return Stream.of(Country.values()).mapToLong(count::apply).sum();
  }
}
