package io.github.trilat.model;

/**
 * What a mechanism is for; the four pillars of the cooperation framework, and the pacts they stand
 * on.
 */
public enum MechanismKind {
  INFORMATION_SHARING("information sharing"),
  PACT("pact"),
  HOTLINE("hotline"),
  CONSULTATION("consultation"),
  DRILL("drill"),
  FRAMEWORK("framework"),
  EXCHANGE("defence exchange"),
  DIPLOMACY("diplomacy");

  private final String title;

  MechanismKind(String title) {
    this.title = title;
  }

  /** The words for it in a sentence. */
  public String title() {
    return title;
  }
}
