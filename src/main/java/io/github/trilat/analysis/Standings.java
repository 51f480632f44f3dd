package io.github.trilat.analysis;

import io.github.trilat.journal.Entry;
import io.github.trilat.journal.MechanismState;
import io.github.trilat.model.Action;
import io.github.trilat.model.MechanismKind;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** How each mechanism stood at each instant of a run. */
final class Standings {
  private final Chronicle chronicle;

  /** By mechanism, how it stood from when on. */
  private final Map<String, NavigableMap<Instant, Entry.MechanismChanged>> changes =
      new LinkedHashMap<>();

  Standings(Chronicle chronicle) {
    this.chronicle = chronicle;
    chronicle
        .all(Entry.MechanismChanged.class)
        .forEach(
            change ->
                changes
                    .computeIfAbsent(change.mechanism(), any -> new TreeMap<>())
                    .put(change.at(), change));
  }

  /** The change that a mechanism owed its standing to at an instant; none if it had not changed. */
  Optional<Entry.MechanismChanged> lastChange(String mechanism, Instant at) {
    return Optional.ofNullable(changes.get(mechanism))
        .map(history -> history.floorEntry(at))
        .map(Map.Entry::getValue);
  }

  /** How each mechanism that had changed by then stood at an instant. */
  private Stream<Entry.MechanismChanged> lastChanges(Instant at) {
    return changes.values().stream()
        .map(history -> history.floorEntry(at))
        .filter(Objects::nonNull)
        .map(Map.Entry::getValue);
  }

  /**
   * The outage of the way to share in whose place a track was shared by another, if one was out: it
   * must have joined everybody whom the track passed between.
   */
  Optional<Entry.MechanismChanged> replaced(Entry.Response response) {
    if (response.action() != Action.WARNING_SHARED) {
      return Optional.empty();
    }
    return lastChanges(response.since())
        .filter(change -> change.status().inForce() && !change.usable())
        .filter(change -> !change.mechanism().equals(response.mechanism()))
        .filter(change -> joined(change.mechanism(), response))
        .max(Comparator.comparingLong(Entry.MechanismChanged::seq));
  }

  private boolean joined(String mechanism, Entry.Response response) {
    Optional<MechanismState> start = chronicle.mechanismAtStart(mechanism);
    return start
        .filter(state -> state.kind() == MechanismKind.INFORMATION_SHARING)
        .filter(state -> state.members().containsAll(response.by()))
        .filter(state -> state.members().containsAll(response.to()))
        .isPresent();
  }
}
