package io.github.trilat.chart;

import java.util.List;
import org.jfree.chart.text.TextBlock;

/** Where turns stand from left to right: the start, then the end of each, at even distances. */
final class TurnScale {
  /** Where panels begin and end, in pixels from the left of the sheet. */
  static final int START = 84;

  static final int END = 786;

  private static final int FIRST = 104;
  private static final int LAST = 754;
  private static final int LINES = 3;
  private static final int LINE = 18;
  private static final int AROUND = 12;

  private final List<String> stops;
  private final double step;

  TurnScale(List<String> stops) {
    this.stops = stops;
    this.step = (LAST - FIRST) / Math.max(1.0, stops.size() - 1);
  }

  /** What stands at a pixel, counted in turns. */
  double at(double pixel) {
    return (pixel - FIRST) / step;
  }

  /** The axis with the turns' titles beneath it. */
  WordAxis axis() {
    WordAxis axis = new WordAxis(at(START), at(END), height());
    for (int i = 0; i < stops.size(); i++) {
      axis.at(i, title(stops.get(i)));
    }
    return axis;
  }

  /** Of the titles, in pixels. */
  int height() {
    int lines = stops.stream().mapToInt(stop -> title(stop).getLines().size()).max().orElse(1);
    return AROUND + LINE * lines;
  }

  private TextBlock title(String stop) {
    return Words.wrap(stop, Fonts.NOTE, Palette.SOFT, Math.min(220, step - 10), LINES);
  }
}
