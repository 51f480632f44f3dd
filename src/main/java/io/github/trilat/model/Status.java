package io.github.trilat.model;

/**
 * Where a mechanism stands in its history, such as {@code TESTING} for the real-time link in
 * November 2023.
 *
 * <p>A mechanism under notice of termination is still in force, as the Japan–ROK pact was through
 * the autumn of 2019.
 */
public enum Status {
  /** It is not there, or not yet. */
  ABSENT(false),
  /** Somebody has asked for it. */
  PROPOSED(false),
  /** It is agreed on, and not at work yet. */
  AGREED(false),
  /** It is being tried out, and cannot be relied on yet. */
  TESTING(false),
  /** It is in force. */
  ACTIVE(true),
  /** It is in force, under a reservation that one side can make use of at any time. */
  CONDITIONAL(true),
  /** It is in force until the notice that one side has given runs out. */
  TERMINATION_NOTIFIED(true),
  /** It rests, for political reasons, and can be taken up again. */
  SUSPENDED(false),
  /** It is over. */
  ENDED(false);

  private final boolean inForce;

  Status(boolean inForce) {
    this.inForce = inForce;
  }

  /** Whether a mechanism of this status works, if nothing else stands against it. */
  public boolean inForce() {
    return inForce;
  }
}
