package io.github.trilat.engine;

import io.github.trilat.model.Decision;
import io.github.trilat.model.Fact;
import io.github.trilat.model.Incident;
import io.github.trilat.model.Level;
import io.github.trilat.model.Mechanism;
import io.github.trilat.model.PastDeed;
import io.github.trilat.model.PastIncident;
import io.github.trilat.model.Position;

/** Why something was called off, or kept from coming about, in words. */
final class Causes {
  private Causes() {}

  /** Such as {@code pandemic}, or {@code search-and-rescue exercise: suspended}. */
  static String of(Fact cause) {
    if (cause instanceof Incident incident) {
      return incident.kind().title();
    } else if (cause instanceof PastIncident past) {
      return past.kind().title();
    } else if (cause instanceof Position position) {
      return position.theme().title();
    } else if (cause instanceof PastDeed past) {
      return past.action().words() + (past.done() ? "" : ", which did not come off");
    } else if (cause instanceof Level level) {
      return level.indicator() + " at " + Math.round(level.value());
    } else if (cause instanceof Mechanism mechanism) {
      return mechanism.title() + ": " + mechanism.status().title();
    } else if (cause instanceof Decision decision) {
      return decision.country().inSentence() + " decided otherwise";
    }
    return "on account of " + Origins.of(cause);
  }
}
