package io.github.trilat.rules.conditions;

/**
 * What becomes of a condition after the first one that was not met, if that one is taken for met by
 * the fact that came nearest.
 */
public record Prospect(Condition condition, Outlook outlook) {

  /** How it would come out. */
  public enum Outlook {
    /** It would be met. */
    WOULD_HOLD,
    /** It would not be met either. */
    WOULD_NOT,
    /** It rests on a fact that is not there. */
    UNKNOWN
  }
}
