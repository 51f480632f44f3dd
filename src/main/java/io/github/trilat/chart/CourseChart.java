package io.github.trilat.chart;

import io.github.trilat.analysis.Course;
import io.github.trilat.analysis.Course.Line;
import io.github.trilat.analysis.CourseGroup;
import io.github.trilat.analysis.Words;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jfree.chart.plot.XYPlot;

/**
 * Small multiples of lines from turn to turn: a panel for the scores that belong together, on one
 * scale; what did not move is only named.
 */
final class CourseChart {
  /** All panels together, in pixels; none is lower or higher than these. */
  private static final int ALL = 560;

  private static final int LOWEST = 136;
  private static final int HIGHEST = 416;

  private final Course series;

  CourseChart(Course series) {
    this.series = series;
  }

  Drawing draw() {
    String subtitle =
        "Scores at the start and after each turn, from 0 to 100 points; illustrative, not"
            + " measured.";
    Frame frame = new Frame("course", series.finding(), subtitle);
    if (series.lines().isEmpty() || series.stops().isEmpty()) {
      return frame.empty("No scores were kept in this run.");
    }
    frame.addNotes(still());
    if (series.groups().isEmpty()) {
      return frame.empty("No score moved by as much as a point.");
    }
    TurnScale turns = new TurnScale(series.stops());
    List<XYPlot> plots = plots(turns);
    return frame.around(
        Panels.stack(turns.axis(), plots, CoursePanel.HEADING, Frame.RIGHT),
        Panels.height(plots, CoursePanel.HEADING, turns.height()),
        series.lines().stream().map(CourseChart::sentence).collect(Collectors.joining(" ")));
  }

  private List<XYPlot> plots(TurnScale turns) {
    List<CourseGroup> groups = series.groups();
    int height = Math.max(LOWEST, Math.min(HIGHEST, ALL / groups.size()));
    Map<Line, SeriesLook> looks = SeriesLook.of(series.lines());
    return groups.stream()
        .map(group -> new CoursePanel(turns, group, looks, height).plot())
        .toList();
  }

  /** What is left out, and where it stood. */
  private List<String> still() {
    List<String> names =
        series.still().stream()
            .map(line -> line.title() + " " + Words.points(line.last()))
            .toList();
    return names.isEmpty()
        ? List.of()
        : List.of("Not drawn, for moving by less than a point: " + Words.and(names) + ".");
  }

  private static String sentence(Line line) {
    return line.title()
        + ": "
        + line.values().stream()
            .map(value -> String.valueOf(Math.round(value)))
            .collect(Collectors.joining(", "))
        + ".";
  }
}
