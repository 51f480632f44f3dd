package io.github.trilat.model;

/**
 * Where a mechanism stands in its history, such as {@code TESTING} for the real-time link in
 * November 2023.
 *
 * <p>A mechanism under notice of termination is still in force, as the Japan–ROK pact was through
 * the autumn of 2019.
 */
public enum Status {
  ABSENT("does not exist", false),
  PROPOSED("proposed", false),
  AGREED("agreed", false),
  TESTING("being tested", false),
  ACTIVE("active", true),
  CONDITIONAL("conditional", true),
  TERMINATION_NOTIFIED("under notice of termination", true),
  SUSPENDED("suspended", false),
  ENDED("ended", false);

  private final String title;
  private final boolean inForce;

  Status(String title, boolean inForce) {
    this.title = title;
    this.inForce = inForce;
  }

  /** The words for it in a sentence. */
  public String title() {
    return title;
  }

  /** Whether a mechanism of this status works, if nothing else stands against it. */
  public boolean inForce() {
    return inForce;
  }
}
