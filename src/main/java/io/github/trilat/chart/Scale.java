package io.github.trilat.chart;

/** Values to pixels along an axis, in proportion; pixels may run against values. */
record Scale(double low, double high, double lowPixel, double highPixel) {

  /** Where a value stands. */
  double at(double value) {
    return lowPixel + (value - low) / (high - low) * (highPixel - lowPixel);
  }
}
