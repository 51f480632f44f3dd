package io.github.trilat.app;

/**
 * What was asked for could not be done, though it made sense, such as a run whose rules fed each
 * other without end.
 */
public final class Failed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String remedy;

  /** What is wrong, and what to do about it. */
  public Failed(String what, String remedy, Throwable cause) {
    super(what, cause);
    this.remedy = remedy;
  }

  /** The same without another failure as its cause. */
  public Failed(String what, String remedy) {
    super(what);
    this.remedy = remedy;
  }

  /** What to do. */
  public String remedy() {
    return remedy;
  }
}
