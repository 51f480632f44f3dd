package io.github.trilat.model;

/** How senior a consultation is, from working level up to leaders. */
public enum Tier {
  WORKING_LEVEL("working level"),
  ENVOYS("envoys"),
  SENIOR_OFFICIALS("senior officials"),
  VICE_MINISTERS("vice ministers"),
  MINISTERS("ministers"),
  LEADERS("leaders");

  private final String title;

  Tier(String title) {
    this.title = title;
  }

  /** The words for it in a sentence. */
  public String title() {
    return title;
  }
}
