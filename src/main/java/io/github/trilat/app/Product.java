package io.github.trilat.app;

/** What a run can write. */
public enum Product {
  /** {@code journal.ndjson}, from which all the others can be made again. */
  JOURNAL,
  /** {@code log.md}. */
  LOG,
  /** {@code charts/*.svg} and {@code charts/*.png}. */
  CHARTS,
  /** {@code after-action.html}. */
  REPORT
}
