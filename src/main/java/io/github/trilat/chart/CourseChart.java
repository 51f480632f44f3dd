package io.github.trilat.chart;

import io.github.trilat.analysis.Course;
import io.github.trilat.analysis.Course.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Lines from turn to turn: cohesion of the pairs, tension, readiness. */
final class CourseChart {
  private static final double START = 84;
  private static final double HEIGHT = 400;

  private static final String SUBTITLE =
      "Scores at the start and after each turn, from 0 to 100 points; illustrative, not measured.";

  private final Course series;
  private final Frame frame;

  CourseChart(Course series) {
    this.series = series;
    this.frame = new Frame("course", series.finding());
  }

  Drawing draw() {
    if (series.lines().isEmpty() || series.stops().isEmpty()) {
      return frame.empty("No scores were kept in this run.");
    }
    double top = frame.head(SUBTITLE);
    Scale points = new Scale(0, 100, top + 24 + HEIGHT, top + 24);
    Scale turns = new Scale(0, Math.max(1, series.stops().size() - 1), START + 20, end());
    double bottom = ground(points, turns);
    lines(points, turns);
    return frame.close(bottom, description());
  }

  /** The lines end where the longest label still fits to their right. */
  private double end() {
    double widest = series.lines().stream().mapToDouble(CourseLine::labelWidth).max().orElse(0);
    return Math.max(640, Math.min(840, Frame.RIGHT - CourseLine.TO_LABEL - widest));
  }

  private double ground(Scale points, Scale turns) {
    Sheet sheet = frame.sheet();
    sheet.text(Frame.LEFT, points.at(100) - 14, Anchor.START, Style.AXIS, "points (illustrative)");
    for (int value = 0; value <= 100; value += 20) {
      double y = points.at(value);
      sheet.line(
          START,
          y,
          turns.highPixel() + 12,
          y,
          Ink.line(value == 0 ? Palette.EDGE : Palette.GRID, value == 0 ? 1.5 : 1));
      sheet.text(START - 10, y + 5, Anchor.END, Style.AXIS, String.valueOf(value));
    }
    double room =
        Math.min(
            220,
            (turns.highPixel() - turns.lowPixel()) / Math.max(1, series.stops().size() - 1) - 10);
    int most = 1;
    for (int i = 0; i < series.stops().size(); i++) {
      List<String> words = Paragraph.wrap(series.stops().get(i), Style.AXIS, room, 3);
      stop(turns.at(i), points.at(0), words);
      most = Math.max(most, words.size());
    }
    return points.at(0) + 22 + 17 * most;
  }

  private void stop(double x, double y, List<String> words) {
    frame.sheet().line(x, y, x, y + 5, Ink.line(Palette.EDGE, 1.5));
    for (int i = 0; i < words.size(); i++) {
      frame.sheet().text(x, y + 22 + 17 * i, Anchor.MIDDLE, Style.AXIS, words.get(i));
    }
  }

  private void lines(Scale points, Scale turns) {
    List<SeriesLook> looks = SeriesLook.of(series.lines().stream().map(Line::kind).toList());
    List<CourseLine> drawn = new ArrayList<>();
    for (int i = 0; i < series.lines().size(); i++) {
      drawn.add(new CourseLine(frame.sheet(), series.lines().get(i), looks.get(i), points, turns));
    }
    List<Double> wishes = drawn.stream().map(CourseLine::end).toList();
    List<Double> places = Spread.apart(wishes, 22, points.at(100), points.at(0));
    drawn.forEach(CourseLine::line);
    drawn.forEach(CourseLine::marks);
    for (int i = 0; i < drawn.size(); i++) {
      drawn.get(i).label(places.get(i));
    }
  }

  private String description() {
    return series.lines().stream().map(CourseChart::sentence).collect(Collectors.joining(" "));
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
