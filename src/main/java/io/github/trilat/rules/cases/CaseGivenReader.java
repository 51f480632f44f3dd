package io.github.trilat.rules.cases;

import io.github.trilat.diagnostic.Shown;
import io.github.trilat.engine.Setting;
import io.github.trilat.model.Fact;
import io.github.trilat.rules.pack.Names;
import io.github.trilat.yaml.Fields;
import io.github.trilat.yaml.Mapping;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads what is so in a case: the keys {@code mechanisms}, {@code parameters} and {@code facts}.
 */
final class CaseGivenReader {

  private static final double MOST = 1e9;

  private final Names mechanisms;
  private final Names parameters;
  private final CaseFactReader facts;

  /**
   * @param day on which whatever the facts tell of happened
   */
  CaseGivenReader(Setting setting, LocalDate day) {
    this.mechanisms = Names.of("mechanism", setting.mechanisms().keySet());
    this.parameters = Names.of("parameter", setting.parameters().keySet());
    this.facts = new CaseFactReader(setting, day);
  }

  CaseGiven read(Fields fields) {
    return new CaseGiven(
        fields.optionalGroup("mechanisms", this::states).orElse(Map.of()),
        fields.optionalGroup("parameters", this::values).orElse(Map.of()),
        facts(fields));
  }

  private Map<String, CaseState> states(Fields fields) {
    Map<String, CaseState> states = new LinkedHashMap<>();
    for (Mapping.Entry entry : fields.entries()) {
      mechanisms.check(entry.at(), entry.key(), fields.problems());
      states.put(
          entry.key(),
          fields.choice(entry.key(), "state of a mechanism", CaseState.ALL, CaseState::word));
    }
    return states;
  }

  private Map<String, Double> values(Fields fields) {
    Map<String, Double> values = new LinkedHashMap<>();
    for (Mapping.Entry entry : fields.entries()) {
      parameters.check(entry.at(), entry.key(), fields.problems());
      values.put(entry.key(), fields.decimal(entry.key(), -MOST, MOST));
    }
    return values;
  }

  private List<Fact> facts(Fields fields) {
    Set<String> ids = new HashSet<>();
    return fields.optionalGroups("facts", item -> fact(item, ids)).stream()
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Fact> fact(Fields item, Set<String> ids) {
    Optional<Fact> fact = facts.read(item);
    fact.filter(each -> !ids.add(each.id())).ifPresent(each -> reportTwice(each, item));
    return fact;
  }

  private static void reportTwice(Fact fact, Fields item) {
    item.problems()
        .error(
            item.place(),
            "this fact takes the place of one above: both are " + Shown.value(fact.id()),
            "Delete one of the two, or let them differ.");
  }
}
