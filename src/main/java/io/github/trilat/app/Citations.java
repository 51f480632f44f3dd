package io.github.trilat.app;

import io.github.trilat.engine.Doctrine;
import io.github.trilat.engine.MechanismHistory;
import io.github.trilat.engine.RuleCard;
import io.github.trilat.engine.Setting;
import io.github.trilat.scenario.Scenario;
import io.github.trilat.source.Citer;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Who cites which fact card. */
final class Citations {
  private final SortedMap<String, List<Citer>> citers = new TreeMap<>();

  private Citations() {}

  /** Fact ids, each with those who cite it, over a pack and scenarios. */
  static SortedMap<String, List<Citer>> of(Doctrine doctrine, List<Scenario> scenarios) {
    Citations citations = new Citations();
    doctrine
        .rules()
        .forEach(
            rule ->
                citations.carry(
                    rule.sources().stream().filter(id -> !id.equals(RuleCard.ASSUMPTION)).toList(),
                    "rule at " + rule.at() + ": " + rule.name()));
    citations.add(doctrine.setting());
    scenarios.forEach(citations::add);
    return citations.citers;
  }

  private void add(Setting setting) {
    for (MechanismHistory mechanism : setting.mechanisms().values()) {
      String name = "mechanism " + mechanism.id();
      mechanism.history().forEach(dated -> carry(dated.sources(), name));
      mechanism.held().forEach(held -> carry(held.sources(), name));
    }
    setting
        .parameters()
        .values()
        .forEach(each -> carry(each.sources(), "parameter " + each.id() + ": " + each.title()));
    setting.indicators().forEach(each -> carry(each.sources(), "indicator " + each.name()));
    setting.decisions().values().forEach(each -> carry(each.sources(), "topic " + each.id()));
  }

  private void add(Scenario scenario) {
    String of = " of " + scenario.id();
    cite(scenario.sources(), new Citer("scenario " + scenario.id(), false));
    scenario.injects().forEach(each -> carry(each.sources(), "inject " + each.id() + of));
    scenario.objectives().forEach(each -> carry(each.sources(), "objective " + each.id() + of));
    scenario.decisions().forEach(each -> carry(each.sources(), "decision " + each.id() + of));
  }

  private void carry(List<String> facts, String name) {
    cite(facts, new Citer(name, true));
  }

  private void cite(List<String> facts, Citer citer) {
    for (String fact : facts) {
      List<Citer> names = citers.computeIfAbsent(fact, id -> new ArrayList<>());
      if (names.stream().noneMatch(each -> each.name().equals(citer.name()))) {
        names.add(citer);
      }
    }
  }
}
