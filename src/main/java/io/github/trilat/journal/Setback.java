package io.github.trilat.journal;

/** Why something did not come off, such as {@code NOT_USABLE}. */
public enum Setback {
  /** Somebody was to act under a mechanism to which he does not belong. */
  STRANGER,
  /** Its mechanism did not work when it was begun. */
  NOT_USABLE,
  /** Its mechanism failed under it. */
  BROKE_DOWN,
  /** There was nothing to share, to withdraw or to change. */
  NOTHING_THERE,
  /** What it was about was over before it came. */
  OVERTAKEN,
  /** Chance, or whoever was to answer, was not kind. */
  CAME_TO_NOTHING,
  /** Somebody called it off. */
  CALLED_OFF
}
