package io.github.trilat.rules.cases;

import io.github.trilat.engine.IndicatorDefinition;
import io.github.trilat.engine.MechanismHistory;
import io.github.trilat.engine.Setting;
import io.github.trilat.model.Country;
import io.github.trilat.model.Currency;
import io.github.trilat.model.Fact;
import io.github.trilat.model.Level;
import io.github.trilat.model.Mechanism;
import io.github.trilat.model.MechanismKind;
import io.github.trilat.model.Parameter;
import io.github.trilat.model.Partner;
import io.github.trilat.model.Status;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Everything that is so in a case: the pack as it stands on a date, and what the case says.
 *
 * <p>Scores stand where they start, and no drill has been held, unless the case says otherwise.
 */
final class CaseWorld {

  private final Setting setting;
  private final LocalDate date;
  private final CaseGiven given;
  private final Map<String, Fact> facts = new LinkedHashMap<>();

  private CaseWorld(Setting setting, LocalDate date, CaseGiven given) {
    this.setting = setting;
    this.date = date;
    this.given = given;
  }

  /** All facts of a case; one of the case's own takes the place of the pack's of the same id. */
  static List<Fact> facts(Setting setting, LocalDate date, CaseGiven given) {
    CaseWorld world = new CaseWorld(setting, date, given);
    world.populate();
    given.facts().forEach(world::put);
    return List.copyOf(world.facts.values());
  }

  private void populate() {
    for (Country country : Country.values()) {
      put(new Partner(country));
    }
    setting.parameters().values().forEach(p -> put(new Parameter(p.id(), value(p.id()), p.unit())));
    setting.indicators().forEach(this::putIndicator);
    setting.mechanisms().values().forEach(this::putMechanism);
  }

  private void put(Fact fact) {
    facts.put(fact.id(), fact);
  }

  private double value(String parameter) {
    return given.parameters().getOrDefault(parameter, setting.parameters().get(parameter).on(date));
  }

  private void putIndicator(IndicatorDefinition indicator) {
    put(indicator.indicator());
    put(new Level(indicator.name(), value(indicator.start())));
  }

  private void putMechanism(MechanismHistory history) {
    String id = history.id();
    put(
        new Mechanism(
            id,
            history.title(),
            history.kind(),
            Set.copyOf(history.members()),
            status(id),
            works(id)));
    if (history.kind() == MechanismKind.DRILL) {
      put(new Currency(id, 0, 99_999));
    }
  }

  private CaseState state(String mechanism) {
    return given.mechanisms().getOrDefault(mechanism, CaseState.AS_DATED);
  }

  /** What is usable by the case's word, though the pack says it is not in force, is active. */
  private Status status(String id) {
    CaseState state = state(id);
    Status status = state.status().orElseGet(() -> setting.mechanisms().get(id).on(date).status());
    return state.works().orElse(false) && !status.inForce() ? Status.ACTIVE : status;
  }

  private boolean works(String id) {
    return state(id)
        .works()
        .orElseGet(
            () ->
                status(id).inForce()
                    && setting.mechanisms().get(id).requires().stream().allMatch(this::works));
  }
}
