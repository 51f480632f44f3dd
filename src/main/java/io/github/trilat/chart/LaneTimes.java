package io.github.trilat.chart;

import io.github.trilat.analysis.FirstMinutes.Flight;
import io.github.trilat.analysis.FirstMinutes.Kind;
import io.github.trilat.analysis.FirstMinutes.Lane;
import io.github.trilat.analysis.FirstMinutes.Mark;
import java.util.List;

/**
 * Where the moments of a lane stand on the scale of time; those after its end crowd at its edge.
 */
record LaneTimes(ClockAxis time, Flight flight, Lane lane) {
  private static final double CROWD = 26;

  /** Where a moment stands, in pixels. */
  double pixel(double seconds) {
    return Math.min(time.pixel(seconds), time.end());
  }

  /**
   * Where a mark stands, in pixels; those after the end of the scale one beside the other at its
   * edge.
   */
  double pixel(Mark mark) {
    if (!isBeyond(mark)) {
      return pixel(mark.seconds());
    }
    List<Mark> beyond = lane.marks().stream().filter(this::isBeyond).toList();
    return time.end() - CROWD * (beyond.size() - beyond.indexOf(mark)) + 4;
  }

  /** Whether a mark came before the end of the flight. */
  Timing timing(Mark mark) {
    return Timing.of(flight, mark.seconds());
  }

  /** Whether the flight had ended before. */
  boolean isLate(Mark mark) {
    return timing(mark) != Timing.IN_TIME;
  }

  /** Whether the scale ends before. */
  boolean isBeyond(Mark mark) {
    return mark.seconds() > time.getUpperBound();
  }

  /**
   * Whether a line leads to the mark. What leads up to an alert is no transfer, and would hide the
   * transfers.
   */
  static boolean hasWay(Mark mark) {
    return mark.kind() != Kind.PUBLIC_ALERT && mark.began() < mark.seconds();
  }
}
