package io.github.trilat.scenario;

import io.github.trilat.source.CitableFacts;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a scenario may refer to by name, such as the mechanism {@code freedom-edge}.
 *
 * @param mechanisms titles by id, in the order of the rule pack
 * @param indicators names of the scores that rules may move
 * @param facts the fact cards
 * @param parameters ids of the pack's numbers, which no inject may bear
 * @param topics what a country may be asked to decide: titles of the options by id, by topic
 */
public record Names(
    Map<String, String> mechanisms,
    Set<String> indicators,
    CitableFacts facts,
    Set<String> parameters,
    Map<String, Map<String, String>> topics) {
  public Names {
    mechanisms = Collections.unmodifiableMap(new LinkedHashMap<>(mechanisms));
    indicators = Collections.unmodifiableSet(new LinkedHashSet<>(indicators));
    parameters = Collections.unmodifiableSet(new LinkedHashSet<>(parameters));
    topics = Collections.unmodifiableMap(new LinkedHashMap<>(topics));
  }

  /** Names where no fact cards are at hand, so that any source will do. */
  public static Names withoutFacts(
      Map<String, String> mechanisms,
      Set<String> indicators,
      Set<String> parameters,
      Map<String, Map<String, String>> topics) {
    return new Names(mechanisms, indicators, CitableFacts.some(Map.of()), parameters, topics);
  }

  /** Names for when the rule pack cannot be read: then any mechanism and any indicator will do. */
  public static Names withoutPack(CitableFacts facts) {
    return new Names(Map.of(), Set.of(), facts, Set.of(), Map.of());
  }

  /** The same with the topics and options of others, as where an alternative is only looked at. */
  public Names withTopics(Collection<Map<String, Map<String, String>>> others) {
    Map<String, Map<String, String>> all = new LinkedHashMap<>(topics);
    for (Map<String, Map<String, String>> each : others) {
      each.forEach((topic, options) -> all.merge(topic, options, Names::both));
    }
    return new Names(mechanisms, indicators, facts, parameters, all);
  }

  private static Map<String, String> both(Map<String, String> some, Map<String, String> others) {
    Map<String, String> all = new LinkedHashMap<>(some);
    others.forEach(all::putIfAbsent);
    return all;
  }

  /** What the id stands for in the pack already; absent for one that is free. */
  Optional<String> inPack(String id) {
    if (mechanisms.containsKey(id)) {
      return Optional.of("a mechanism");
    }
    return parameters.contains(id) ? Optional.of("a parameter") : Optional.empty();
  }

  /** Whether mechanisms and indicators can be told from others; a pack has some of each. */
  boolean isPackKnown() {
    return !mechanisms.isEmpty();
  }
}
