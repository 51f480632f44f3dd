package io.github.trilat.app;

import java.util.EnumSet;
import java.util.Set;

/** What a comparison of eras can write. */
public enum EraProduct {
  /** {@code eras.md}. */
  TABLE,
  /** {@code eras.json}, for further work. */
  DATA,
  /** {@code charts/eras.svg} and {@code charts/eras.png}. */
  CHART,
  /** {@code journals/*.ndjson}, one an era, from which all the others can be made again. */
  JOURNALS,
  /** {@code slides/eras-*.svg} and {@code .png}, on request. */
  SLIDES;

  /** What is written unless told otherwise. */
  public static Set<EraProduct> usual() {
    return EnumSet.complementOf(EnumSet.of(SLIDES));
  }
}
