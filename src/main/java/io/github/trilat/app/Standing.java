package io.github.trilat.app;

/** What becomes of a fact card in exercises: none may be decoration without saying why. */
public enum Standing {
  /** Something that works carries it. */
  CITED,
  /** Nothing carries it, and the card says why it is only background. */
  BACKGROUND,
  /** Nothing carries it, and the card does not say why. */
  UNUSED,
  /** Something carries it, though the card calls it background. */
  STALE_MARK
}
