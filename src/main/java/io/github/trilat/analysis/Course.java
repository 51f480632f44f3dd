package io.github.trilat.analysis;

import java.util.List;

/**
 * How the scores moved: at the start and at the end of each turn.
 *
 * @param finding the sentence that the chart states
 * @param stops labels of the points, {@code Start} first, then each turn's title
 * @param lines one for each score, cohesion first, then tension, then readiness
 */
public record Course(String finding, List<String> stops, List<Line> lines) {
  public Course {
    stops = List.copyOf(stops);
    lines = List.copyOf(lines);
  }

  /**
   * One score's values, from 0 to 100, as many as there are stops. {@code kind}: cohesion, tension,
   * readiness.
   */
  public record Line(String id, String title, String kind, List<Double> values) {
    public Line {
      values = List.copyOf(values);
    }
  }
}
