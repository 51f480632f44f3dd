package io.github.trilat.chart;

import org.jfree.chart.axis.NumberAxis;

/** What stands where from left to right, known before anything is drawn. */
interface Scale {
  /** Where it begins, in pixels from the left of the sheet. */
  double start();

  /** Where it ends. */
  double end();

  /** Where a value stands. */
  double pixel(double value);

  /** The height of its numbers or words, in pixels. */
  int height();

  /** As an axis along the bottom. */
  NumberAxis axis();
}
