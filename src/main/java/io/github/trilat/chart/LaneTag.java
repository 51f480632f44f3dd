package io.github.trilat.chart;

/** A label in a lane: its words, where it stands, and the pixel of the mark that it belongs to. */
record LaneTag(double x, Words words, Stagger.Spot spot) {

  /** Where it ends on the right, in pixels. */
  double right() {
    return spot.left() + words.width();
  }
}
