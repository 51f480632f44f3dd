package io.github.trilat.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * What a scenario may refer to by name, such as the mechanism {@code freedom-edge}.
 *
 * @param mechanisms titles by id, in the order of the rule pack
 * @param indicators names of the scores that rules may move
 * @param facts ids of the fact cards
 */
public record Names(Map<String, String> mechanisms, Set<String> indicators, Set<String> facts) {
  public Names {
    mechanisms = Collections.unmodifiableMap(new LinkedHashMap<>(mechanisms));
    indicators = Collections.unmodifiableSet(new LinkedHashSet<>(indicators));
    facts = Collections.unmodifiableSet(new LinkedHashSet<>(facts));
  }
}
