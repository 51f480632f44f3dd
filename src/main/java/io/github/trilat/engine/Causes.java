package io.github.trilat.engine;

import io.github.trilat.model.Decision;
import io.github.trilat.model.Fact;
import io.github.trilat.model.Incident;
import io.github.trilat.model.Mechanism;

/** Why something was called off, in words. */
final class Causes {
  private Causes() {}

  /** Such as {@code pandemic}, or {@code search-and-rescue exercise: suspended}. */
  static String of(Fact cause) {
    if (cause instanceof Incident incident) {
      return incident.kind().title();
    } else if (cause instanceof Mechanism mechanism) {
      return mechanism.title() + ": " + mechanism.status().title();
    } else if (cause instanceof Decision decision) {
      return decision.country().inSentence() + " decided otherwise";
    }
    return "on account of " + Origins.of(cause);
  }
}
