package io.github.trilat.chart;

import java.util.List;

/** A label in a lane: its words, where it stands, and the x of the mark that it belongs to. */
record LaneTag(double x, List<Run> runs, Stagger.Spot spot) {

  /** What it covers, and a little to either side. */
  Stretch stretch() {
    return new Stretch(spot.left() - 4, spot.left() + Run.width(runs) + 4);
  }
}
