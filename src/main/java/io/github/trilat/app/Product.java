package io.github.trilat.app;

import java.util.EnumSet;
import java.util.Set;

/** What a run can write. */
public enum Product {
  /** {@code journal.ndjson}, from which all the others can be made again. */
  JOURNAL,
  /** {@code log.md}. */
  LOG,
  /** {@code charts/*.svg} and {@code charts/*.png}. */
  CHARTS,
  /** {@code after-action.html}. */
  REPORT,
  /** {@code slides/*.svg} and {@code slides/*.png}, on request. */
  SLIDES;

  /** What a run writes unless told otherwise. */
  public static Set<Product> usual() {
    return EnumSet.complementOf(EnumSet.of(SLIDES));
  }
}
