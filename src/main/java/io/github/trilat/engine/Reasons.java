package io.github.trilat.engine;

import io.github.trilat.journal.Reason;
import io.github.trilat.model.Decision;
import io.github.trilat.model.Fact;
import io.github.trilat.model.Incident;
import io.github.trilat.model.Level;
import io.github.trilat.model.Mechanism;
import io.github.trilat.model.PastDeed;
import io.github.trilat.model.PastIncident;
import io.github.trilat.model.Position;

/** On what account something is called off, or kept from coming about. */
final class Reasons {
  private Reasons() {}

  /** Such as a pandemic, or a search-and-rescue exercise that is suspended. */
  static Reason of(Fact cause) {
    if (cause instanceof Incident incident) {
      return new Reason.Happened(incident.kind());
    } else if (cause instanceof PastIncident past) {
      return new Reason.Happened(past.kind());
    } else if (cause instanceof Position position) {
      return new Reason.Declared(position.theme());
    } else if (cause instanceof PastDeed past) {
      return new Reason.Done(past.action(), past.done());
    } else if (cause instanceof Level level) {
      return new Reason.Score(level.indicator(), level.value());
    } else if (cause instanceof Mechanism mechanism) {
      return new Reason.Standing(mechanism.id(), mechanism.status());
    } else if (cause instanceof Decision decision) {
      return new Reason.Chosen(decision.country(), decision.decision());
    }
    return new Reason.Other(Origins.of(cause));
  }
}
