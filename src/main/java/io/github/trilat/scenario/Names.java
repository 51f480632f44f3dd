package io.github.trilat.scenario;

import io.github.trilat.source.CitableFacts;
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
 * @param facts the fact cards
 */
public record Names(Map<String, String> mechanisms, Set<String> indicators, CitableFacts facts) {
  public Names {
    mechanisms = Collections.unmodifiableMap(new LinkedHashMap<>(mechanisms));
    indicators = Collections.unmodifiableSet(new LinkedHashSet<>(indicators));
  }

  /** Names where no fact cards are at hand, so that any source will do. */
  public static Names withoutFacts(Map<String, String> mechanisms, Set<String> indicators) {
    return new Names(mechanisms, indicators, CitableFacts.some(Map.of()));
  }

  /** Names for when the rule pack cannot be read: then any mechanism and any indicator will do. */
  public static Names withoutPack(CitableFacts facts) {
    return new Names(Map.of(), Set.of(), facts);
  }

  /** Whether mechanisms and indicators can be told from others; a pack has some of each. */
  boolean isPackKnown() {
    return !mechanisms.isEmpty();
  }
}
