package io.github.trilat.reference;

import static io.github.trilat.reference.ReferenceSays.SAYS;

import io.github.trilat.engine.DecisionTopic;
import io.github.trilat.engine.IndicatorDefinition;
import io.github.trilat.engine.MechanismHistory;
import io.github.trilat.engine.ParameterDefinition;
import io.github.trilat.engine.SensorSite;
import io.github.trilat.engine.Setting;
import io.github.trilat.model.Country;
import io.github.trilat.rules.AlternativeOutline;
import io.github.trilat.rules.PackOutline;
import io.github.trilat.rules.PackOutline.Written;
import io.github.trilat.scenario.Scenario;
import io.github.trilat.words.Phrase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Who uses what: by rule, mechanism, parameter, indicator, topic, country and scenario. */
final class CrossReferences {

  private final Map<Ref, Set<Use>> uses = new LinkedHashMap<>();
  private final Setting setting;

  private CrossReferences(Setting setting) {
    this.setting = setting;
  }

  static CrossReferences of(Material material) {
    PackOutline pack = material.pack();
    CrossReferences all = new CrossReferences(pack.setting());
    pack.rules().forEach(all::addRule);
    pack.setting().mechanisms().values().forEach(all::addMechanism);
    pack.setting().parameters().values().forEach(all::addParameter);
    pack.setting().indicators().forEach(all::addIndicator);
    pack.setting().sensors().forEach(all::addSensor);
    pack.setting().decisions().values().forEach(all::addDecision);
    material.scenarios().forEach(all::addScenario);
    material.alternatives().forEach(each -> all.addAlternative(each.outline()));
    return all;
  }

  /** Who uses a thing, in the order of kinds. */
  List<Use> of(Ref used) {
    return uses.getOrDefault(used, Set.of()).stream()
        .sorted((one, other) -> one.by().compareTo(other.by()))
        .toList();
  }

  private void addRule(Written rule) {
    String name = rule.card().name();
    Phrase user = Ref.to(Kind.RULE, name);
    Set<String> named = new LinkedHashSet<>(rule.rule().names());
    named.add(rule.card().mechanism());
    named.stream()
        .filter(setting.mechanisms()::containsKey)
        .forEach(id -> add(Kind.MECHANISM, id, Kind.RULE, user));
    named.stream()
        .filter(setting.parameters()::containsKey)
        .forEach(id -> add(Kind.PARAMETER, id, Kind.RULE, user));
    setting.indicators().stream()
        .filter(each -> named.contains(each.name()) || named.contains(each.kind()))
        .forEach(each -> add(Kind.INDICATOR, each.name(), Kind.RULE, user));
    DecisionEntries.topics(rule).forEach(id -> add(Kind.DECISION, id, Kind.RULE, user));
    rule.card().sources().forEach(id -> add(Kind.FACT, id, Kind.RULE, user));
    for (String word : rule.rule().words()) {
      add(kindOf(word), word, Kind.RULE, user);
      add(Kind.INJECT, word.toLowerCase(Locale.ROOT).replace('_', '-'), Kind.RULE, user);
    }
  }

  private static Kind kindOf(String word) {
    return Country.named(word).isPresent() ? Kind.COUNTRY : Kind.WORD;
  }

  private void addMechanism(MechanismHistory mechanism) {
    Phrase user = Ref.to(Kind.MECHANISM, mechanism.id());
    mechanism
        .requires()
        .forEach(id -> add(Kind.MECHANISM, id, Kind.MECHANISM, Phrase.of(SAYS.requiring(user))));
    Stream.concat(
            mechanism.history().stream().flatMap(dated -> dated.sources().stream()),
            mechanism.held().stream().flatMap(held -> held.sources().stream()))
        .forEach(id -> add(Kind.FACT, id, Kind.MECHANISM, user));
    mechanism
        .practises()
        .forEach(id -> add(Kind.MECHANISM, id, Kind.MECHANISM, Phrase.of(SAYS.practising(user))));
    mechanism.members().forEach(each -> add(Kind.COUNTRY, each.name(), Kind.MECHANISM, user));
  }

  private void addParameter(ParameterDefinition parameter) {
    Phrase user = Ref.to(Kind.PARAMETER, parameter.id());
    parameter.sources().forEach(id -> add(Kind.FACT, id, Kind.PARAMETER, user));
  }

  private void addIndicator(IndicatorDefinition indicator) {
    Phrase user = Ref.to(Kind.INDICATOR, indicator.name());
    indicator.sources().forEach(id -> add(Kind.FACT, id, Kind.INDICATOR, user));
    indicator.countries().forEach(each -> add(Kind.COUNTRY, each.name(), Kind.INDICATOR, user));
    Stream.of(indicator.start(), indicator.rest(), indicator.halfLife())
        .forEach(id -> add(Kind.PARAMETER, id, Kind.INDICATOR, user));
  }

  private void addSensor(SensorSite sensor) {
    Phrase user = Phrase.of(SAYS.in(Shelf.countries(List.of(sensor.country())), sensor.id()));
    Sensors.parameters(sensor).forEach(id -> add(Kind.PARAMETER, id, Kind.COUNTRY, user));
  }

  private void addDecision(DecisionTopic topic) {
    Phrase user = Ref.to(Kind.DECISION, topic.id());
    topic.sources().forEach(id -> add(Kind.FACT, id, Kind.DECISION, user));
    setting.options(topic).keySet().stream()
        .filter(setting.mechanisms()::containsKey)
        .forEach(id -> add(Kind.MECHANISM, id, Kind.DECISION, Phrase.of(SAYS.asOption(user))));
  }

  private void addAlternative(AlternativeOutline alternative) {
    Phrase user = Ref.to(Kind.ALTERNATIVE, alternative.story().name());
    alternative
        .offRules()
        .forEach(name -> add(Kind.RULE, name, Kind.ALTERNATIVE, Phrase.of(SAYS.leavingOut(user))));
    alternative
        .replacedRules()
        .forEach(name -> add(Kind.RULE, name, Kind.ALTERNATIVE, Phrase.of(SAYS.replacing(user))));
    alternative
        .offMechanisms()
        .forEach(
            id -> add(Kind.MECHANISM, id, Kind.ALTERNATIVE, Phrase.of(SAYS.doingWithout(user))));
    alternative.mechanisms().forEach(id -> add(Kind.MECHANISM, id, Kind.ALTERNATIVE, user));
    alternative.parameters().forEach(id -> add(Kind.PARAMETER, id, Kind.ALTERNATIVE, user));
  }

  /** A scenario stands once under each thing, with all places where it uses it. */
  private void addScenario(Scenario scenario) {
    Phrase user = Ref.to(Kind.SCENARIO, scenario.id());
    ScenarioUses.of(scenario, setting)
        .forEach(
            (used, places) -> {
              List<String> named = new ArrayList<>(places);
              named.remove("");
              Phrase where = named.isEmpty() ? user : Phrase.of(SAYS.in(user, named));
              add(used.kind(), used.id(), Kind.SCENARIO, where);
            });
  }

  private void add(Kind kind, String id, Kind by, Phrase user) {
    uses.computeIfAbsent(new Ref(kind, id), ref -> new LinkedHashSet<>()).add(new Use(by, user));
  }
}
