package io.github.trilat.analysis;

import io.github.trilat.words.Phrase;
import io.github.trilat.words.Saying;
import java.util.List;

/**
 * How the scores moved: at the start and at the end of each turn.
 *
 * @param finding the sentence that the chart states
 * @param stops labels of the points, {@code Start} first, then each turn's title
 * @param lines one for each score, in the order of the rule pack, readiness last
 */
public record Course(Saying finding, List<Phrase> stops, List<Line> lines) {
  public Course {
    stops = List.copyOf(stops);
    lines = List.copyOf(lines);
  }

  /** The scores that moved, those that belong together side by side. */
  public List<CourseGroup> groups() {
    return CourseGroup.of(lines.stream().filter(Line::moved).toList());
  }

  /** The scores that did not move by as much as a point. */
  public List<Line> still() {
    return lines.stream().filter(line -> !line.moved()).toList();
  }

  /**
   * One score's values, from 0 to 100, as many as there are stops. {@code kind} is a word of the
   * rule pack's, such as {@code cohesion} or {@code tension}.
   */
  public record Line(String id, String title, String kind, List<Double> values) {
    public Line {
      values = List.copyOf(values);
    }

    /** Where it began; 0 if it was never taken. */
    public double first() {
      return values.isEmpty() ? 0 : values.get(0);
    }

    /** Where it ended; 0 if it was never taken. */
    public double last() {
      return values.isEmpty() ? 0 : values.get(values.size() - 1);
    }

    /** Whether it was ever a point or more away from where it began. */
    public boolean moved() {
      return values.stream().anyMatch(value -> Math.abs(value - first()) >= 1);
    }
  }
}
