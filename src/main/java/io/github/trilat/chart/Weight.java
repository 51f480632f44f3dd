package io.github.trilat.chart;

/** The two weights of the charts' face. */
enum Weight {
  REGULAR(400, "open-sans-regular.ttf"),
  SEMIBOLD(600, "open-sans-semibold.ttf");

  private final int css;
  private final String file;

  Weight(int css, String file) {
    this.css = css;
    this.file = file;
  }

  /** The number that CSS has for it. */
  int css() {
    return css;
  }

  /** The name of its resource. */
  String file() {
    return file;
  }
}
