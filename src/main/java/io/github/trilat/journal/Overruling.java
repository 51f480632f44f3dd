package io.github.trilat.journal;

import java.util.Locale;

/**
 * What an exception made of what another rule proposed, such as {@code WITHHELD}; in the order in
 * which exceptions are applied to one proposal.
 */
public enum Overruling {
  /** It did not come about. */
  WITHHELD,
  /** It went over another mechanism. */
  DIVERTED,
  /** It came about less strong. */
  WEAKENED,
  /** It took longer. */
  SLOWED;

  /** The word for it in a sentence, such as {@code withheld}. */
  public String title() {
    return name().toLowerCase(Locale.ROOT);
  }
}
