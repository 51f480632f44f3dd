package io.github.trilat.journal;

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
  SLOWED
}
