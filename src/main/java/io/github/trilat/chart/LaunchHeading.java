package io.github.trilat.chart;

import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.TextAnchor;

/** The heading of a launch's panel: its name on the left, and its end where that is in time. */
final class LaunchHeading {
  private static final int ROW = 22;
  private static final int ABOVE_PANEL = -10;
  private static final double WIDEST = 820;

  private final ClockAxis time;
  private final double endSeconds;
  private final Words name;
  private final Words end;

  /** {@code end} says how and when the flight ends, {@code endSeconds} after lift-off. */
  LaunchHeading(ClockAxis time, String launch, String label, String end, double endSeconds) {
    this.time = time;
    this.endSeconds = endSeconds;
    this.name = name(launch, label, WIDEST);
    String beyond = time.pixel(endSeconds) > time.end() ? " →" : "";
    this.end = new Words().add(end + beyond, Fonts.VALUE, Palette.INK);
  }

  /** A launch's id and label, the label in at most so many pixels. */
  static Words name(String launch, String label, double room) {
    return new Words()
        .add(launch + "\u00a0 ", Fonts.HEADING, Palette.SOFT)
        .add(Words.fit(label, Fonts.HEADING, room), Fonts.HEADING, Palette.INK);
  }

  /** Its height: two rows if name and end of the flight do not fit into one. */
  int height() {
    return ROW * rows() + 8;
  }

  private int rows() {
    return Frame.LEFT + name.width() + 24 < endLeft() ? 1 : 2;
  }

  /** Writes it above a panel. */
  void annotate(XYPlot plot) {
    plot.addAnnotation(words(name, Frame.LEFT, rows() - 1));
    plot.addAnnotation(words(end, endLeft(), 0));
  }

  private Outside words(Words words, double left, int rowsUp) {
    double down = ABOVE_PANEL - ROW * rowsUp;
    return Outside.label(0, 0, words, left - time.start(), down, TextAnchor.BASELINE_LEFT);
  }

  private double endLeft() {
    double x = Math.min(time.pixel(endSeconds), time.end());
    return x + end.width() <= time.end() ? x - 4 : x + 4 - end.width();
  }
}
