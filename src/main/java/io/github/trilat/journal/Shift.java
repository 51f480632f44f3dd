package io.github.trilat.journal;

import io.github.trilat.model.Status;

/**
 * What made a mechanism change, in it or in one that it requires.
 *
 * @param kind what happened
 * @param mechanism id of the mechanism to which it happened: this one, or one that it requires
 * @param status that mechanism's status from then on
 */
public record Shift(Kind kind, String mechanism, Status status) {

  /** What can happen to a mechanism. */
  public enum Kind {
    /** It went out of service. */
    OUT,
    /** It came back into service. */
    BACK,
    /** Somebody gave it this status. */
    GIVEN,
    /** What had been given was taken back: its status at the start holds again. */
    RESUMED
  }
}
