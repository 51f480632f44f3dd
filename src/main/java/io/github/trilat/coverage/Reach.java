package io.github.trilat.coverage;

/** How far a script comes to something; the nearest first. */
public enum Reach {
  /** The run's journal tells of it. */
  EXERCISED,
  /** It might have come about, but did not in this run. */
  WITHIN_REACH,
  /** Whatever the run, it cannot come about. */
  OUT_OF_REACH
}
