package io.github.trilat.coverage;

/** How far a script comes to something; the nearest first. */
public enum Reach {
  /** The run's journal tells of it. */
  EXERCISED("exercised"),

  /** It might have come about, but did not in this run. */
  WITHIN_REACH("within reach"),

  /** Whatever the run, it cannot come about. */
  OUT_OF_REACH("out of reach");

  private final String title;

  Reach(String title) {
    this.title = title;
  }

  /** In a word or two. */
  public String title() {
    return title;
  }
}
