package io.github.trilat.chart;

import org.jfree.chart.axis.NumberAxis;

/** No scale at all: columns of a matrix, counted in pixels, above an empty foot. */
record PlainScale(double start, double end, int height) implements Scale {
  @Override
  public double pixel(double value) {
    return value;
  }

  @Override
  public NumberAxis axis() {
    return new WordAxis(start, end, height());
  }
}
