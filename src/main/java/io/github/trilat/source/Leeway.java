package io.github.trilat.source;

import java.util.Arrays;

/** How exactly a figure is meant, as the end of its name says: {@code missiles-rok-count-about}. */
enum Leeway {
  ABOUT("about", "about"),
  OVER("over", "over"),
  ABOVE("above", "above"),
  AT_LEAST("at-least", "at least"),
  UNDER("under", "under"),
  BELOW("below", "below"),
  AT_MOST("at-most", "at most"),
  EXACT("", "");

  /** How far from its figure an “about” reaches, as a share of it. */
  private static final double NEAR = 0.1;

  private static final double ROUNDING = 1e-9;

  private final String ending;
  private final String words;

  Leeway(String ending, String words) {
    this.ending = ending;
    this.words = words;
  }

  static Leeway of(String figureName) {
    return Arrays.stream(values())
        .filter(each -> each == EXACT || ("-" + figureName).endsWith("-" + each.ending))
        .findFirst()
        .orElse(EXACT);
  }

  /** The words for it before the number, with a space after them; empty for an exact figure. */
  String words() {
    return words.isEmpty() ? "" : words + " ";
  }

  /**
   * Whether an amount agrees with a figure; both lie somewhere within their bounds, as a month does
   * in days.
   */
  boolean agree(double least, double most, double figureLeast, double figureMost) {
    double low =
        switch (this) {
          case UNDER, BELOW, AT_MOST -> Double.NEGATIVE_INFINITY;
          case ABOUT -> figureLeast * (1 - NEAR);
          default -> figureLeast;
        };
    double high =
        switch (this) {
          case OVER, ABOVE, AT_LEAST -> Double.POSITIVE_INFINITY;
          case ABOUT -> figureMost * (1 + NEAR);
          default -> figureMost;
        };
    double slack = ROUNDING * Math.max(1, Math.abs(figureMost));
    return most >= low - slack && least <= high + slack;
  }
}
