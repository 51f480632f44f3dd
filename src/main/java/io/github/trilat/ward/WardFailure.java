package io.github.trilat.ward;

/** The child process did not do what it was asked; the message is a sentence for the user. */
public final class WardFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  WardFailure(String message) {
    super(message);
  }
}
