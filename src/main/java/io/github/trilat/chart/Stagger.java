package io.github.trilat.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds room for the labels of marks along a line: beside the mark if there is room, else above or
 * below, further out as needed.
 *
 * <p>Tier 0 is the line itself, 1 the row above it, −1 the row below it, and so on to five rows
 * either way. A label off the line may have a leader, straight up or down to its mark; no label
 * covers a leader. Asked from right to left, labels come to stand like flags, and the leaders of a
 * crowd do not cross.
 */
final class Stagger {
  private static final int[] TIERS = {0, 1, -1, 2, -2, 3, -3, 4, -4, 5, -5};
  private static final double GAP = 14;

  private final double left;
  private final double right;
  private final List<Span> taken = new ArrayList<>();
  private final List<Span> unwelcome = new ArrayList<>();

  /** Labels must stand between these two pixels. */
  Stagger(double left, double right) {
    this.left = left;
    this.right = right;
  }

  /** Where a label stands: its row, and its left end in pixels. */
  record Spot(int tier, double left) {}

  private record Span(int tier, double from, double to) {
    boolean meets(Span other) {
      return tier == other.tier && from < other.to && to > other.from;
    }
  }

  /** Keeps labels out of a part of the line itself. */
  void block(double from, double to) {
    taken.add(new Span(0, from, to));
  }

  /** Keeps labels in all rows off a part, if they find room elsewhere. */
  void avoid(double from, double to) {
    for (int tier : TIERS) {
      unwelcome.add(new Span(tier, from, to));
    }
  }

  /** Takes room for a label of that width, for a mark at x that reaches so far to either side. */
  Spot place(double x, double width, double reach) {
    for (int care = 2; care >= 0; care--) {
      for (int tier : TIERS) {
        for (double start : starts(tier, x, width, reach)) {
          if (isFree(new Span(tier, start, start + width), x, care)) {
            return take(new Spot(tier, start), x, width);
          }
        }
      }
    }
    return take(
        new Spot(TIERS[TIERS.length - 1], Math.max(left, Math.min(x, right - width))), x, width);
  }

  private static double[] starts(int tier, double x, double width, double reach) {
    return tier == 0
        ? new double[] {x + reach + 4, x - reach - 4 - width}
        : new double[] {x - 4, x + 2, x + 4 - width, x - 2 - width};
  }

  /**
   * With care 2 a label keeps off what is unwelcome, with 1 its leader still keeps off other
   * labels, with 0 it does not.
   */
  private boolean isFree(Span label, double x, int care) {
    return label.from() >= left
        && label.to() <= right
        && taken.stream().noneMatch(label::meets)
        && (care < 2 || unwelcome.stream().noneMatch(label::meets))
        && (care < 1 || leader(label.tier(), x).stream().noneMatch(this::isTaken));
  }

  private boolean isTaken(Span span) {
    return taken.stream().anyMatch(span::meets);
  }

  /** The rows between a label and the line, at the mark. */
  private static List<Span> leader(int tier, double x) {
    List<Span> rows = new ArrayList<>();
    for (int row = tier - Integer.signum(tier);
        row != 0 && tier != 0;
        row -= Integer.signum(tier)) {
      rows.add(new Span(row, x - 2, x + 2));
    }
    return rows;
  }

  private Spot take(Spot spot, double x, double width) {
    taken.add(new Span(spot.tier(), spot.left() - GAP, spot.left() + width + GAP));
    taken.addAll(leader(spot.tier(), x));
    return spot;
  }
}
