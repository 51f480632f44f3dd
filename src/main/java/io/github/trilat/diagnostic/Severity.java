package io.github.trilat.diagnostic;

import java.util.Locale;

/** How bad a problem is: an {@code ERROR} stops the command, a {@code WARNING} does not. */
public enum Severity {
  ERROR,
  WARNING;

  /** The word before the message, such as {@code error}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
