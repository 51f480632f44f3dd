package io.github.trilat.app;

/** What a comparison of eras can write. */
public enum EraProduct {
  /** {@code eras.md}. */
  TABLE,
  /** {@code eras.json}, for further work. */
  DATA,
  /** {@code charts/eras.svg} and {@code charts/eras.png}. */
  CHART,
  /** {@code journals/*.ndjson}, one an era, from which all the others can be made again. */
  JOURNALS
}
