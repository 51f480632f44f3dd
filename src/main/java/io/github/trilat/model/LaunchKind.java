package io.github.trilat.model;

/** What was launched. */
public enum LaunchKind {
  BALLISTIC("ballistic missile"),
  SATELLITE("satellite launch vehicle");

  private final String title;

  LaunchKind(String title) {
    this.title = title;
  }

  /** The words for it in a sentence. */
  public String title() {
    return title;
  }
}
