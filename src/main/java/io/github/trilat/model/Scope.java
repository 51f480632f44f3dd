package io.github.trilat.model;

/** How much a drill takes in, least first. */
public enum Scope {
  /** At desks and screens. */
  SIMULATION("simulation"),
  /** With forces, in one domain such as the sea. */
  ONE_DOMAIN("one domain"),
  /** With forces, in several domains at once. */
  MULTI_DOMAIN("several domains");

  private final String title;

  Scope(String title) {
    this.title = title;
  }

  /** The words for it in a sentence. */
  public String title() {
    return title;
  }
}
