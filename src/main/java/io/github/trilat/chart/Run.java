package io.github.trilat.chart;

import java.util.List;

/** A stretch of text in one style. */
record Run(String text, Style style) {

  /** The width of several one after the other, in pixels. */
  static double width(List<Run> runs) {
    double width = 0;
    for (Run run : runs) {
      width += run.style().width(run.text());
    }
    return width;
  }
}
