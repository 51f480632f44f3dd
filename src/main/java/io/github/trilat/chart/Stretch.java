package io.github.trilat.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A part of a straight line, in pixels along it. */
record Stretch(double from, double to) {

  /** What is left of it without the gaps, in order: a line that makes room for text. */
  List<Stretch> without(List<Stretch> gaps) {
    List<Stretch> rest = new ArrayList<>();
    double start = from;
    for (Stretch gap : gaps.stream().sorted(Comparator.comparing(Stretch::from)).toList()) {
      if (gap.from > start) {
        rest.add(new Stretch(start, Math.min(gap.from, to)));
      }
      start = Math.max(start, gap.to);
    }
    if (start < to) {
      rest.add(new Stretch(start, to));
    }
    return rest;
  }

  /** Whether a point lies on it. */
  boolean covers(double point) {
    return point >= from && point <= to;
  }
}
