package io.github.trilat.chart;

import java.util.List;

/** A label in a lane: its words, where it stands, and the x of the mark that it belongs to. */
record LaneTag(double x, List<Run> runs, Stagger.Spot spot) {

  /** Its width in pixels. */
  double width() {
    return Run.width(runs);
  }
}
