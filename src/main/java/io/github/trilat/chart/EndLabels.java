package io.github.trilat.chart;

import io.github.trilat.analysis.Course.Line;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The labels at the ends of lines: {@code Tension 71 (+13)}. */
final class EndLabels {
  /** From one to the next, in pixels. */
  static final double HEIGHT = 22;

  private static final double ROOM = 256;

  private EndLabels() {}

  /** Marker, name, last value and change. */
  static Words words(Line line, SeriesLook look) {
    long first = Math.round(line.first());
    long last = Math.round(line.last());
    String change =
        last == first
            ? "(±0)"
            : last > first ? "(+" + (last - first) + ")" : "(−" + (first - last) + ")";
    double room =
        ROOM - Fonts.width(Fonts.VALUE, " " + last + " ") - Fonts.width(Fonts.LABEL, change);
    return new Words()
        .mark(look.shape(6), look.colour(), Palette.PAPER)
        .add(Words.fit(line.title(), Fonts.LABEL, room) + " ", Fonts.LABEL, Palette.INK)
        .add(last + " ", Fonts.VALUE, Palette.INK)
        .add(change, Fonts.LABEL, Palette.SOFT);
  }

  /**
   * Places for labels that would like to stand at {@code wishes}, in the same order: so that none
   * overlap, and crowds stay where they are in the middle.
   *
   * @param gap the least distance of two labels
   * @param low the lowest place; undercut only if they do not all fit
   * @param high the highest place
   */
  static List<Double> apart(List<Double> wishes, double gap, double low, double high) {
    List<Integer> order =
        IntStream.range(0, wishes.size())
            .boxed()
            .sorted(Comparator.comparing(wishes::get))
            .toList();
    double[] up = new double[wishes.size()];
    double[] down = new double[wishes.size()];
    int last = wishes.size() - 1;
    for (int i = 0; i <= last; i++) {
      up[i] = Math.max(wishes.get(order.get(i)), i == 0 ? low : up[i - 1] + gap);
      int j = last - i;
      down[j] = Math.min(wishes.get(order.get(j)), i == 0 ? high : down[j + 1] - gap);
    }
    List<Double> places = new ArrayList<>(wishes);
    double ceiling = high;
    double[] middle = new double[wishes.size()];
    for (int i = 0; i <= last; i++) {
      middle[i] = Math.max((up[i] + down[i]) / 2, i == 0 ? low : middle[i - 1] + gap);
    }
    for (int i = last; i >= 0; i--) {
      places.set(order.get(i), Math.min(middle[i], ceiling));
      ceiling = places.get(order.get(i)) - gap;
    }
    return places;
  }
}
