package io.github.trilat.analysis;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which deed brought about which fact. */
final class Makers {
  private static final String COLON = ":";

  private final Map<String, List<Deed>> byStem = new HashMap<>();

  /** Takes note of what a deed brought about; deeds come in order. */
  void add(Deed deed) {
    deed.stems().forEach(stem -> byStem.computeIfAbsent(stem, any -> new ArrayList<>()).add(deed));
  }

  /** Who first brought the fact about, for what is known first stands. */
  Optional<Deed> first(String fact, Instant by) {
    return makers(fact).stream()
        .filter(deed -> !deed.at().isAfter(by) && deed.made(fact))
        .findFirst();
  }

  /** Who last gave the fact the state in which it was at an instant. */
  Optional<Deed> last(String fact, Instant by) {
    List<Deed> makers = makers(fact);
    for (int i = makers.size() - 1; i >= 0; i--) {
      if (!makers.get(i).at().isAfter(by) && makers.get(i).made(fact)) {
        return Optional.of(makers.get(i));
      }
    }
    return Optional.empty();
  }

  /** The deeds of the longest stem that the fact may begin with. */
  private List<Deed> makers(String fact) {
    for (int end = fact.length(); end > 0; end = fact.lastIndexOf(COLON, end - 1)) {
      List<Deed> exact = byStem.getOrDefault(fact.substring(0, end), List.of());
      if (!exact.isEmpty()) {
        return exact;
      }
      List<Deed> begun = byStem.getOrDefault(fact.substring(0, end) + COLON, List.of());
      if (!begun.isEmpty()) {
        return begun;
      }
    }
    return List.of();
  }
}
