package io.github.trilat.reference;

import io.github.trilat.engine.Setting;
import io.github.trilat.model.Country;
import io.github.trilat.scenario.DecisionPoint;
import io.github.trilat.scenario.Event;
import io.github.trilat.scenario.Inject;
import io.github.trilat.scenario.Objective;
import io.github.trilat.scenario.Scenario;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a scenario uses, and in which of its injects, objectives and decisions. */
final class ScenarioUses {

  private final Map<Ref, Set<String>> places = new LinkedHashMap<>();
  private final Setting setting;

  private ScenarioUses(Setting setting) {
    this.setting = setting;
  }

  /** By what is used, the ids of the places that use it; an empty one for the scenario itself. */
  static Map<Ref, Set<String>> of(Scenario scenario, Setting setting) {
    ScenarioUses uses = new ScenarioUses(setting);
    scenario.sources().forEach(id -> uses.add(Kind.FACT, id, ""));
    scenario.injects().forEach(uses::addInject);
    scenario.objectives().forEach(uses::addObjective);
    scenario.decisions().forEach(uses::addDecision);
    return uses.places;
  }

  private void addInject(Inject inject) {
    add(Kind.INJECT, inject.event().type(), inject.id());
    inject.sources().forEach(id -> add(Kind.FACT, id, inject.id()));
    for (RecordComponent part : inject.event().getClass().getRecordComponents()) {
      addNamed(value(part, inject.event()), inject.id());
    }
  }

  private void addObjective(Objective objective) {
    objective.country().ifPresent(each -> add(Kind.COUNTRY, each.name(), objective.id()));
    objective.sources().forEach(id -> add(Kind.FACT, id, objective.id()));
    addNamed(objective.about(), objective.id());
  }

  private void addDecision(DecisionPoint decision) {
    add(Kind.COUNTRY, decision.asks().name(), decision.id());
    add(Kind.DECISION, decision.topic(), decision.id());
    decision.sources().forEach(id -> add(Kind.FACT, id, decision.id()));
  }

  /** Whatever an inject or an objective names, alone or among others. */
  private void addNamed(Object value, String place) {
    if (value instanceof Country country) {
      add(Kind.COUNTRY, country.name(), place);
    } else if (value instanceof Iterable<?> several) {
      several.forEach(each -> addNamed(each, place));
    } else if (value instanceof Optional<?> one) {
      one.ifPresent(each -> addNamed(each, place));
    } else if (value instanceof String name && setting.mechanisms().containsKey(name)) {
      add(Kind.MECHANISM, name, place);
    } else if (value instanceof String name && isIndicator(name)) {
      add(Kind.INDICATOR, name, place);
    }
  }

  private boolean isIndicator(String name) {
    return setting.indicators().stream().anyMatch(each -> each.name().equals(name));
  }

  private static Object value(RecordComponent part, Event event) {
    try {
      return part.getAccessor().invoke(event);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("an event is a public record", e);
    }
  }

  private void add(Kind kind, String id, String place) {
    places.computeIfAbsent(new Ref(kind, id), ref -> new LinkedHashSet<>()).add(place);
  }
}
