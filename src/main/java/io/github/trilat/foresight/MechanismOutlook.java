package io.github.trilat.foresight;

import io.github.trilat.engine.FactKind;
import io.github.trilat.engine.MechanismHistory;
import io.github.trilat.model.Status;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which mechanisms may work at some time of an exercise. */
final class MechanismOutlook {

  private final Map<String, MechanismHistory> histories;
  private final LocalDate start;
  private final Set<String> turned = new HashSet<>();

  /** The exercise starts on that day. */
  MechanismOutlook(Map<String, MechanismHistory> histories, LocalDate start) {
    this.histories = histories;
    this.start = start;
  }

  /** Rules may give these mechanisms another status. */
  void turn(FactKind mechanisms) {
    boolean works =
        mechanisms.values("status").isEmpty()
            || mechanisms.values("status").stream().map(Status::valueOf).anyMatch(Status::inForce);
    Set<String> ids = mechanisms.values("id");
    if (works) {
      turned.addAll(ids.isEmpty() ? histories.keySet() : ids);
    }
  }

  boolean mayWork(String id) {
    MechanismHistory history = histories.get(id);
    return (turned.contains(id) || history.on(start).status().inForce())
        && history.requires().stream().allMatch(this::mayWork);
  }

  /** Whether one of them may be as wanted; only that it should work is looked at. */
  boolean mayMeet(FactKind wanted) {
    Set<String> ids = wanted.values("id");
    return !wanted.values("usable").contains("true")
        || ids.isEmpty()
        || ids.stream().anyMatch(this::mayWork);
  }
}
