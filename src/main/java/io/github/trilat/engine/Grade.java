package io.github.trilat.engine;

import io.github.trilat.model.Action;
import io.github.trilat.model.Scope;
import io.github.trilat.model.Strength;
import io.github.trilat.model.Tier;

/**
 * How strong a deed is: what a statement says, how senior a consultation is, how much a drill takes
 * in.
 *
 * @param value such as {@code Tier.MINISTERS}; of two of a kind, the later one is the stronger
 * @param said whether a rule said so, as against what goes without saying
 */
record Grade(Enum<?> value, boolean said) {

  static Grade of(Enum<?> value) {
    return new Grade(value, true);
  }

  /** The action that can be so strong. */
  Action action() {
    return ActionParts.gradedBy(value.getDeclaringClass()).orElseThrow();
  }

  boolean isStrongerThan(Grade other) {
    if (value instanceof Tier mine && other.value instanceof Tier theirs) {
      return mine.compareTo(theirs) > 0;
    } else if (value instanceof Scope mine && other.value instanceof Scope theirs) {
      return mine.compareTo(theirs) > 0;
    }
    return value instanceof Strength mine
        && other.value instanceof Strength theirs
        && mine.compareTo(theirs) > 0;
  }
}
