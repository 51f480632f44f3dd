package io.github.trilat.chart;

import java.util.List;

/** The heading of a launch's panel: its name on the left, and its end where that is in time. */
final class LaunchHeading {
  private static final int ROW = 22;
  private static final int ABOVE_PANEL = 10;

  private final Scale time;
  private final double endSeconds;
  private final Words name;
  private final Words end;

  /** {@code end} says how and when the flight ends, {@code endSeconds} after lift-off. */
  LaunchHeading(Scale time, String name, String label, String end, double endSeconds) {
    this.time = time;
    this.endSeconds = endSeconds;
    this.name = name(name, label, time.end() - Sheet.LEFT);
    String beyond = time.pixel(endSeconds) > time.end() ? " →" : "";
    this.end = Words.of(end + beyond, Fonts.VALUE, Palette.INK);
  }

  /** A launch's name and what it was, in at most so many pixels. */
  static Words name(String name, String label, double room) {
    Words words = Words.of(Words.fit(name, Fonts.HEADING, room), Fonts.HEADING, Palette.INK);
    double rest = room - words.width() - 20;
    return rest < 60
        ? words
        : words.add("\u00a0 " + Words.fit(label, Fonts.LABEL, rest), Fonts.LABEL, Palette.SOFT);
  }

  /** Its height: two rows if name and end of the flight do not fit into one. */
  int height() {
    return ROW * rows() + 8;
  }

  /** That of the highest. */
  static int height(List<LaunchHeading> headings) {
    return headings.stream().mapToInt(LaunchHeading::height).max().orElse(0);
  }

  private int rows() {
    return Sheet.LEFT + name.width() + 24 < endLeft() ? 1 : 2;
  }

  /** Writes it above a panel. */
  void draw(Panel panel) {
    panel.words(Sheet.LEFT, -ABOVE_PANEL - ROW * (rows() - 1.0), name);
    panel.words(endLeft(), -ABOVE_PANEL, end);
  }

  private double endLeft() {
    double x = Math.min(time.pixel(endSeconds), time.end());
    return x + end.width() <= time.end() ? x - 4 : x + 4 - end.width();
  }
}
