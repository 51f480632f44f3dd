package io.github.trilat.chart;

import io.github.trilat.analysis.Course.Line;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;

/** One score: its line, a marker at each turn, and its name and last value at the end. */
final class CourseLine {
  /** From the last point to its label, in pixels. */
  static final double TO_LABEL = 57;

  private final Sheet sheet;
  private final Line line;
  private final SeriesLook look;
  private final Scale points;
  private final Scale turns;

  CourseLine(Sheet sheet, Line line, SeriesLook look, Scale points, Scale turns) {
    this.sheet = sheet;
    this.line = line;
    this.look = look;
    this.points = points;
    this.turns = turns;
  }

  /** Where the line ends, in pixels from the top. */
  double end() {
    return line.values().isEmpty() ? points.at(0) : y(line.values().size() - 1);
  }

  void line() {
    if (line.values().size() > 1) {
      Path2D.Double path = new Path2D.Double();
      path.moveTo(turns.at(0), y(0));
      for (int i = 1; i < line.values().size(); i++) {
        path.lineTo(turns.at(i), y(i));
      }
      sheet.shape(path, Ink.line(look.colour(), 3).dashed(look.dashes()));
    }
  }

  void marks() {
    for (int i = 0; i < line.values().size(); i++) {
      int turn = i;
      String words = line.title() + ": " + Math.round(line.values().get(i));
      sheet.group(words, () -> sheet.shape(look.marker(turns.at(turn), y(turn), 5.5), look.ink()));
    }
  }

  /** Name, last value and change; if not level with the line's end, a thin line leads there. */
  void label(double y) {
    double x = turns.highPixel() + TO_LABEL;
    double room = Frame.RIGHT - x;
    String title = Paragraph.fit(line.title(), Style.LABEL, room - Run.width(values(line)));
    sheet.line(turns.highPixel() + 9, end(), x - 25, y, Ink.line(Palette.EDGE, 1));
    sheet.shape(look.marker(x - 13, y, 6), look.ink());
    List<Run> words = new ArrayList<>(List.of(new Run(title, Style.LABEL)));
    words.addAll(values(line));
    sheet.text(new Item.Text(x, y + 5, Anchor.START, words));
  }

  /** The width of a line's label. */
  static double labelWidth(Line line) {
    return Style.LABEL.width(line.title()) + Run.width(values(line));
  }

  private static List<Run> values(Line line) {
    if (line.values().isEmpty()) {
      return List.of();
    }
    long last = Math.round(line.values().get(line.values().size() - 1));
    String change = change(last - Math.round(line.values().get(0)));
    return List.of(new Run(" " + last, Style.VALUE), new Run(change, Style.LABEL.in(Palette.SOFT)));
  }

  private static String change(long points) {
    return points == 0 ? " (±0)" : points > 0 ? " (+" + points + ")" : " (−" + -points + ")";
  }

  private double y(int turn) {
    return points.at(Math.max(0, Math.min(100, line.values().get(turn))));
  }
}
