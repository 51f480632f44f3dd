package io.github.trilat.engine;

import io.github.trilat.journal.Because;
import io.github.trilat.journal.MechanismState;
import io.github.trilat.journal.Shift;
import io.github.trilat.model.Country;
import io.github.trilat.model.Mechanism;
import io.github.trilat.model.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which mechanisms there are, how they stand, and which of them work now.
 *
 * <p>A mechanism works when it is in force, everything that it requires works, and it is not out.
 */
final class Mechanisms {

  /** A mechanism that has just changed, and why. */
  record Change(Mechanism mechanism, Shift shift, Because because) {}

  private final Map<String, MechanismHistory> histories;
  private final Map<String, MechanismHistory.Dated> statuses = new LinkedHashMap<>();
  private final Map<String, Mechanism> current = new LinkedHashMap<>();
  private final Map<String, Integer> outages = new LinkedHashMap<>();

  /** Statuses that were given in the course of the exercise; they stand against the dated ones. */
  private final Map<String, MechanismHistory.Dated> given = new HashMap<>();

  /** The statuses that each has had since the start. */
  private final Map<String, Set<Status>> had = new HashMap<>();

  Mechanisms(Map<String, MechanismHistory> histories, LocalDate day) {
    this.histories = histories;
    histories.forEach((id, history) -> statuses.put(id, history.on(day)));
    histories.values().forEach(history -> current.put(history.id(), work(history)));
  }

  Collection<Mechanism> all() {
    return current.values();
  }

  Mechanism get(String id) {
    return current.get(id);
  }

  boolean isUsable(String id) {
    return id.isEmpty() || current.get(id).usable();
  }

  /** A country that would act under a mechanism to which it does not belong. */
  Optional<Country> stranger(Proposal.Doing doing) {
    if (doing.mechanism().isEmpty()) {
      return Optional.empty();
    }
    Set<Country> members = current.get(doing.mechanism()).members();
    return Stream.of(doing.by().stream(), doing.to().stream(), doing.via().stream())
        .flatMap(countries -> countries)
        .filter(country -> !members.contains(country))
        .findFirst();
  }

  List<Change> fail(String id, Because because) {
    outages.merge(id, 1, Integer::sum);
    return settle(Shift.Kind.OUT, id, because);
  }

  List<Change> repair(String id, Because because) {
    outages.computeIfPresent(id, (key, count) -> count == 1 ? null : count - 1);
    return settle(Shift.Kind.BACK, id, because);
  }

  /** Gives the mechanism this status today; without one, that of the start holds again. */
  List<Change> turn(String id, Optional<Status> to, LocalDate today, Because because) {
    if (histories.get(id).isOff()) {
      return List.of();
    }
    to.map(status -> new MechanismHistory.Dated(today, status, because.sources()))
        .ifPresentOrElse(dated -> given.put(id, dated), () -> given.remove(id));
    return settle(to.isPresent() ? Shift.Kind.GIVEN : Shift.Kind.RESUMED, id, because);
  }

  List<MechanismState> states() {
    return current.values().stream().map(this::state).toList();
  }

  private MechanismState state(Mechanism mechanism) {
    MechanismHistory history = histories.get(mechanism.id());
    MechanismHistory.Dated dated = standing(mechanism.id());
    return new MechanismState(
        mechanism.id(),
        mechanism.title(),
        mechanism.kind(),
        history.members(),
        mechanism.status(),
        Optional.of(dated.from()).filter(day -> !day.equals(LocalDate.MIN)),
        mechanism.usable(),
        dated.sources());
  }

  /**
   * Works out every mechanism anew and returns those that came out otherwise than before, because
   * of what happened to one of them.
   */
  private List<Change> settle(Shift.Kind kind, String id, Because because) {
    Shift shift = new Shift(kind, id, standing(id).status());
    List<Change> changes = new ArrayList<>();
    for (MechanismHistory history : histories.values()) {
      Mechanism before = current.get(history.id());
      Mechanism after = work(history);
      current.put(history.id(), after);
      if (after.status() != before.status() || after.usable() != before.usable()) {
        changes.add(new Change(after, shift, because));
      }
    }
    return changes;
  }

  /** Whether a mechanism has had a status at any time since the start. */
  boolean hasHad(String id, Status status) {
    return had.get(id).contains(status);
  }

  private Mechanism work(MechanismHistory history) {
    had.computeIfAbsent(history.id(), any -> EnumSet.noneOf(Status.class))
        .add(standing(history.id()).status());
    return new Mechanism(
        history.id(),
        history.title(),
        history.kind(),
        Set.copyOf(history.members()),
        standing(history.id()).status(),
        works(history.id()));
  }

  private MechanismHistory.Dated standing(String id) {
    return given.getOrDefault(id, statuses.get(id));
  }

  private boolean works(String id) {
    return standing(id).status().inForce()
        && !outages.containsKey(id)
        && histories.get(id).requires().stream().allMatch(this::works);
  }
}
