package io.github.trilat.engine;

/**
 * The rules could not go on: a right side failed, rules fed each other without end, or the rule
 * engine itself broke.
 */
public final class DoctrineFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** A failure with a sentence for the user that names the rule. */
  public DoctrineFailure(String message) {
    super(message);
  }

  /** A failure with a sentence for the user, and what lay beneath. */
  public DoctrineFailure(String message, Throwable cause) {
    super(message, cause);
  }
}
