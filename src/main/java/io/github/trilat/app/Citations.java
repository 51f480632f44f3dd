package io.github.trilat.app;

import io.github.trilat.engine.Doctrine;
import io.github.trilat.engine.MechanismHistory;
import io.github.trilat.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Who cites which fact card. */
final class Citations {
  private final SortedMap<String, List<String>> citers = new TreeMap<>();

  private Citations() {}

  /** Fact ids, each with those who cite it, as pack and scenario have them. */
  static SortedMap<String, List<String>> of(Doctrine doctrine, Scenario scenario) {
    Citations citations = new Citations();
    citations.add(doctrine);
    citations.add(scenario);
    return citations.citers;
  }

  /** Fact ids, each with those who cite it, over a pack and several scenarios. */
  static SortedMap<String, List<String>> of(Doctrine doctrine, List<Scenario> scenarios) {
    Citations citations = new Citations();
    citations.add(doctrine);
    scenarios.forEach(citations::add);
    return citations.citers;
  }

  private void add(Doctrine doctrine) {
    doctrine.rules().forEach(rule -> cite(rule.sources(), "rule at " + rule.at()));
    for (MechanismHistory mechanism : doctrine.setting().mechanisms().values()) {
      mechanism.history().forEach(dated -> cite(dated.sources(), "mechanism " + mechanism.id()));
      mechanism.held().forEach(held -> cite(held.sources(), "mechanism " + mechanism.id()));
    }
    doctrine
        .setting()
        .parameters()
        .values()
        .forEach(parameter -> cite(parameter.sources(), "parameter " + parameter.id()));
  }

  private void add(Scenario scenario) {
    cite(scenario.sources(), "scenario " + scenario.id());
    scenario
        .injects()
        .forEach(
            inject -> cite(inject.sources(), "inject " + inject.id() + " of " + scenario.id()));
  }

  private void cite(List<String> facts, String citer) {
    for (String fact : facts) {
      List<String> names = citers.computeIfAbsent(fact, id -> new ArrayList<>());
      if (!names.contains(citer)) {
        names.add(citer);
      }
    }
  }
}
