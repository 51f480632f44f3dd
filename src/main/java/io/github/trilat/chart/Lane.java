package io.github.trilat.chart;

import java.util.ArrayList;
import java.util.List;

/** A line of time with the labels of its marks; as high as the labels need. */
final class Lane {
  private static final int HALF = 16;
  private static final int TIER = 18;

  private final double left;
  private final double right;
  private final Stagger room;
  private final List<Label> labels = new ArrayList<>();

  /** Between two pixels. */
  Lane(double left, double right) {
    this.left = left;
    this.right = right;
    this.room = new Stagger(left + 2, right);
  }

  /** A label and the pixel of the mark that it belongs to. */
  private record Label(double x, Words words, Stagger.Spot spot) {
    int tier() {
      return spot.tier();
    }
  }

  /** Keeps labels off a part of the line. */
  void block(double from, double to) {
    room.block(from, to);
  }

  /** Keeps labels off a part, above and below the line too, if they find room elsewhere. */
  void avoid(double from, double to) {
    room.avoid(from, to);
  }

  /** Finds room for a label of a mark at x that reaches so far to either side. */
  void label(double x, double reach, Words words) {
    labels.add(new Label(x, words, room.place(x, words.width(), reach)));
  }

  boolean isUnlabelled() {
    return labels.isEmpty();
  }

  private double above() {
    return HALF + TIER * Math.max(0, labels.stream().mapToInt(Label::tier).max().orElse(0));
  }

  /** In pixels. */
  double height() {
    return above()
        + HALF
        - TIER * Math.min(0, labels.stream().mapToInt(Label::tier).min().orElse(0));
  }

  /** Draws line, name and labels below the height {@code top}, and says at which the line is. */
  double draw(Panel panel, double top, Words name) {
    double middle = top + above();
    panel.name(middle, name);
    panel.lane(middle, left, right);
    for (Label label : labels) {
      double baseline = middle + 5 - TIER * label.tier();
      panel.words(label.spot().left(), baseline, label.words());
      if (Math.abs(label.tier()) > 1) {
        double end = baseline + (label.tier() > 0 ? 4 : -13);
        panel.line(label.x(), middle, label.x(), end, 1, Palette.EDGE);
      }
    }
    return middle;
  }
}
