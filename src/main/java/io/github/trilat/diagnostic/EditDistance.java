package io.github.trilat.diagnostic;

/** How far apart two words are: {@code hotlien} and {@code hotline} are 1 apart. */
final class EditDistance {

  private EditDistance() {}

  /**
   * Letters changed, missing, added, or swapped with a neighbour (optimal string alignment), each
   * counting 1. Any value above {@code limit} means: further apart than that.
   */
  static int between(String one, String other, int limit) {
    if (Math.abs(one.length() - other.length()) > limit) {
      return limit + 1;
    }
    int[] beforeLast = new int[other.length() + 1];
    int[] last = new int[other.length() + 1];
    for (int column = 0; column <= other.length(); column++) {
      last[column] = column;
    }
    for (int row = 1; row <= one.length(); row++) {
      int[] current = new int[other.length() + 1];
      current[0] = row;
      for (int column = 1; column <= other.length(); column++) {
        current[column] = cell(one, other, row, column, beforeLast, last, current);
      }
      beforeLast = last;
      last = current;
    }
    return last[other.length()];
  }

  private static int cell(
      String one, String other, int row, int column, int[] beforeLast, int[] last, int[] current) {
    boolean same = one.charAt(row - 1) == other.charAt(column - 1);
    int changed = last[column - 1] + (same ? 0 : 1);
    int best = Math.min(changed, 1 + Math.min(last[column], current[column - 1]));
    boolean swapped =
        row > 1
            && column > 1
            && one.charAt(row - 1) == other.charAt(column - 2)
            && one.charAt(row - 2) == other.charAt(column - 1);
    return swapped ? Math.min(best, beforeLast[column - 2] + 1) : best;
  }
}
