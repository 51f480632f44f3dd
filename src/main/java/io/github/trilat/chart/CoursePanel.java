package io.github.trilat.chart;

import io.github.trilat.analysis.Course.Line;
import io.github.trilat.analysis.CourseGroup;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.Map;

/** One group of scores: a line for each from turn to turn, named at its end. */
final class CoursePanel {
  /** Pixels above a panel for its heading. */
  static final int HEADING = 34;

  private static final int ABOVE = 14;
  private static final double BEYOND = 3;
  private static final int LEADER = 8;
  private static final double MARKER = 5;
  private static final int TALL = 240;

  private final TurnScale turns;
  private final List<Line> lines;
  private final List<SeriesLook> looks;
  private final String title;
  private final int height;

  /** {@code height} in pixels is exceeded where the names of the lines need more. */
  CoursePanel(TurnScale turns, CourseGroup group, Map<Line, SeriesLook> looks, int height) {
    this.turns = turns;
    this.lines = group.lines();
    this.looks = lines.stream().map(looks::get).toList();
    this.title = Words.say(group.title());
    this.height = (int) Math.max(height, EndLabels.HEIGHT * lines.size());
  }

  /** On a sheet that ends at that pixel. */
  Panel panel(double right) {
    Panel panel = new Panel(turns.start(), height);
    String heading = Words.fit(title, Fonts.HEADING, right - Sheet.LEFT);
    panel.words(Sheet.LEFT, y(100) - ABOVE, Words.of(heading, Fonts.HEADING, Palette.INK));
    grid(panel);
    for (int i = 0; i < lines.size(); i++) {
      panel.pen(0, 0, line(lines.get(i), looks.get(i)));
    }
    ends(panel);
    return panel;
  }

  /** The height of a score, in pixels below the top. */
  private double y(double points) {
    return (100 + BEYOND - points) / (100 + 2 * BEYOND) * height;
  }

  private void grid(Panel panel) {
    for (int stop = 0; stop < turns.stops().size(); stop++) {
      panel.line(turns.pixel(stop), 0, turns.pixel(stop), height, 1, Palette.GRID);
    }
    int step = height < TALL ? 50 : 20;
    for (int points = 0; points <= 100; points += step) {
      boolean base = points == 0;
      panel.line(
          turns.start(),
          y(points),
          turns.end(),
          y(points),
          base ? 1.5 : 1,
          base ? Palette.EDGE : Palette.GRID);
      Words words = Words.of(String.valueOf(points), Fonts.NOTE, Palette.SOFT);
      panel.wordsTo(turns.start() - 10, y(points) + 5, words);
    }
  }

  private Pen line(Line line, SeriesLook look) {
    return graphics -> {
      Path2D.Double path = new Path2D.Double();
      for (int i = 0; i < line.values().size(); i++) {
        double y = y(inRange(line.values().get(i)));
        if (i == 0) {
          path.moveTo(turns.pixel(i), y);
        } else {
          path.lineTo(turns.pixel(i), y);
        }
      }
      graphics.setPaint(look.colour());
      graphics.setStroke(look.line());
      graphics.draw(path);
      Pen marker = Markers.pen(look.shape(MARKER), look.colour(), Palette.PAPER, 1.5);
      for (int i = 0; i < line.values().size(); i++) {
        marker.at(turns.pixel(i), y(inRange(line.values().get(i)))).draw(graphics);
      }
    };
  }

  /** The lines' names and last values, to the right of their ends, with leaders. */
  private void ends(Panel panel) {
    List<Double> ends = lines.stream().map(line -> y(inRange(line.last()))).toList();
    List<Double> places = EndLabels.apart(ends, EndLabels.HEIGHT, y(100), y(0));
    for (int i = 0; i < lines.size(); i++) {
      double last = turns.pixel(lines.get(i).values().size() - 1.0);
      panel.line(last + LEADER, ends.get(i), turns.end(), places.get(i), 1, Palette.EDGE);
      panel.words(
          turns.end() + 12, places.get(i) + 5.5, EndLabels.words(lines.get(i), looks.get(i)));
    }
  }

  private static double inRange(double value) {
    return Math.max(0, Math.min(100, value));
  }
}
