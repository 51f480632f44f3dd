package io.github.trilat.rules.cases;

import io.github.trilat.model.Fact;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a file says that all its cases share, or what a case adds to it.
 *
 * @param mechanisms how mechanisms stand, by id
 * @param parameters what parameters are set to, by id
 * @param facts what has happened
 */
record CaseGiven(
    Map<String, CaseState> mechanisms, Map<String, Double> parameters, List<Fact> facts) {

  /** Nothing but the pack as it stands on the date. */
  static final CaseGiven NONE = new CaseGiven(Map.of(), Map.of(), List.of());

  CaseGiven {
    mechanisms = Collections.unmodifiableMap(new LinkedHashMap<>(mechanisms));
    parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    facts = List.copyOf(facts);
  }

  /** Both, the other going first where they speak of the same. */
  CaseGiven and(CaseGiven other) {
    List<Fact> allFacts = new ArrayList<>(facts);
    allFacts.addAll(other.facts);
    return new CaseGiven(
        merged(mechanisms, other.mechanisms), merged(parameters, other.parameters), allFacts);
  }

  /** Mechanisms, parameters and facts, a phrase each. */
  List<String> inShort() {
    List<String> phrases = new ArrayList<>();
    mechanisms.forEach((id, state) -> phrases.add(id + " " + state.word()));
    parameters.forEach((id, value) -> phrases.add(id + " " + CaseWords.of(value)));
    facts.forEach(fact -> phrases.add(CaseWords.inFull(fact)));
    return phrases;
  }

  private static <V> Map<String, V> merged(Map<String, V> one, Map<String, V> other) {
    Map<String, V> merged = new LinkedHashMap<>(one);
    merged.putAll(other);
    return merged;
  }
}
