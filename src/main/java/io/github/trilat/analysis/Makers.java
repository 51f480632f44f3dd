package io.github.trilat.analysis;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which deed brought about which fact; a look takes no longer in a long run than in a short one.
 */
final class Makers {
  private static final String COLON = ":";

  /** By stem, and by stem and what the fact is about. */
  private final Map<String, List<Deed>> byKey = new HashMap<>();

  /** Takes note of what a deed brought about; deeds come in order. */
  void add(Deed deed) {
    for (String stem : deed.stems()) {
      note(stem, deed);
      note(key(stem, deed.about()), deed);
    }
  }

  private void note(String key, Deed deed) {
    byKey.computeIfAbsent(key, any -> new ArrayList<>()).add(deed);
  }

  private static String key(String stem, String about) {
    return stem + " … " + about;
  }

  /** Who first brought the fact about, for what is known first stands. */
  Optional<Deed> first(String fact, Instant by) {
    return makers(fact, by).findFirst();
  }

  /** Who last gave the fact the state in which it was at an instant. */
  Optional<Deed> last(String fact, Instant by) {
    return makers(fact, by).reduce((earlier, later) -> later);
  }

  private Stream<Deed> makers(String fact, Instant by) {
    return candidates(fact).stream().filter(deed -> !deed.at().isAfter(by) && deed.made(fact));
  }

  /** The deeds of the longest stem that the fact begins with, about what it ends with. */
  private List<Deed> candidates(String fact) {
    String about = fact.substring(fact.lastIndexOf(COLON) + 1);
    for (int end = fact.length(); end > 0; end = fact.lastIndexOf(COLON, end - 1)) {
      String stem = fact.substring(0, end);
      for (String key : List.of(end == fact.length() ? stem : key(stem, about), stem + COLON)) {
        if (byKey.containsKey(key)) {
          return byKey.get(key);
        }
      }
    }
    return List.of();
  }
}
