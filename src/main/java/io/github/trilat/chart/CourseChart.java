package io.github.trilat.chart;

import static io.github.trilat.chart.ChartSays.SAYS;
import static io.github.trilat.chart.Words.say;

import io.github.trilat.analysis.Course;
import io.github.trilat.analysis.Course.Line;
import io.github.trilat.analysis.CourseGroup;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Small multiples of lines from turn to turn: a panel for the scores that belong together, on one
 * scale; what did not move is only named.
 */
final class CourseChart {
  private static final String NAME = "course";
  private static final int START = 84;

  /** Pixels to the right of the panels, for the names of lines. */
  private static final int NAMES = 294;

  /** All panels of a page together, in pixels; none is lower or higher than these. */
  private static final int ALL = 560;

  private static final int LOWEST = 136;
  private static final int HIGHEST = 416;
  private static final int ON_SLIDES = 240;

  private final Course series;
  private final Map<Line, SeriesLook> looks;

  CourseChart(Course series) {
    this.series = series;
    this.looks = SeriesLook.of(series.lines());
  }

  List<Drawing> draw(Format format) {
    Sheet sheet = sheet(Sheet.PAGE);
    if (series.lines().isEmpty() || series.stops().isEmpty()) {
      return List.of(sheet.empty(NAME, say(SAYS.noScores())));
    } else if (series.groups().isEmpty()) {
      sheet.notes(still());
      return List.of(sheet.empty(NAME, say(SAYS.still())));
    }
    return Pages.of(NAME, format, series.groups(), group -> group.lines().size(), this::picture);
  }

  private Sheet sheet(int width) {
    return new Sheet(width, Words.say(series.finding()), say(SAYS.ofCourse()));
  }

  private Pages.Picture picture(List<CourseGroup> shown, int width) {
    Sheet sheet = sheet(width);
    boolean all = shown.contains(series.groups().get(series.groups().size() - 1));
    sheet.notes(all ? still() : List.of());
    TurnScale turns =
        new TurnScale(
            series.stops().stream().map(Words::say).toList(), START, sheet.right() - NAMES);
    int most = width == Sheet.PAGE ? HIGHEST : ON_SLIDES;
    int height = Math.max(LOWEST, Math.min(most, ALL / series.groups().size()));
    List<Panel> panels =
        shown.stream()
            .map(group -> new CoursePanel(turns, group, looks, height).panel(sheet.right()))
            .toList();
    String words =
        Stream.concat(
                shown.stream().flatMap(group -> group.lines().stream()),
                all ? series.still().stream() : Stream.empty())
            .map(CourseChart::sentence)
            .collect(Collectors.joining(" "));
    return new Pages.Picture(
        sheet, new Stack(turns, panels, CoursePanel.HEADING, Stack.GAP), words);
  }

  /** What is left out, and where it stood. */
  private List<String> still() {
    List<String> names =
        series.still().stream().map(line -> line.title() + " " + Math.round(line.last())).toList();
    return names.isEmpty() ? List.of() : List.of(say(SAYS.notDrawn(names)));
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
