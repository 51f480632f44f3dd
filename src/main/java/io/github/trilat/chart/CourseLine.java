package io.github.trilat.chart;

import io.github.trilat.analysis.Course.Line;
import java.awt.geom.Path2D;
import java.util.List;

/** One score: its line, a marker at each turn, and its name and last value at the end. */
final class CourseLine {
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

  /**
   * Name, last value and change, at a height that may differ from the line's; a thin line leads
   * there.
   */
  void label(double y) {
    double x = turns.highPixel() + 44;
    sheet.line(turns.highPixel() + 9, end(), x - 12, y, Ink.line(Palette.EDGE, 1));
    sheet.shape(look.marker(x, y, 6), look.ink());
    sheet.text(new Item.Text(x + 13, y + 5, Anchor.START, words()));
  }

  private List<Run> words() {
    if (line.values().isEmpty()) {
      return List.of(new Run(line.title(), Style.LABEL));
    }
    long first = Math.round(line.values().get(0));
    long last = Math.round(line.values().get(line.values().size() - 1));
    String change =
        last == first
            ? " (±0)"
            : last > first ? " (+" + (last - first) + ")" : " (−" + (first - last) + ")";
    Run value = new Run(String.valueOf(last), Style.VALUE);
    Run moved = new Run(change, Style.LABEL.in(Palette.SOFT));
    double room = Frame.RIGHT - turns.highPixel() - 62 - Run.width(List.of(value, moved));
    return List.of(
        new Run(Paragraph.fit(line.title(), Style.LABEL, room) + " ", Style.LABEL), value, moved);
  }

  private double y(int turn) {
    return points.at(Math.max(0, Math.min(100, line.values().get(turn))));
  }
}
