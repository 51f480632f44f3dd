package io.github.trilat.app;

/**
 * The command was asked for something that makes no sense, such as a decision that the scenario
 * does not have.
 */
public final class Misuse extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String remedy;

  /** What is wrong, and what to do about it. */
  public Misuse(String what, String remedy) {
    super(what);
    this.remedy = remedy;
  }

  /** What to do. */
  public String remedy() {
    return remedy;
  }
}
