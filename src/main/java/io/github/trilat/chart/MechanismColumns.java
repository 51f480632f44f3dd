package io.github.trilat.chart;

import java.util.List;

/** The columns of the matrix: kinds, titles, a cell for each turn, status. */
record MechanismColumns(List<String> turns) {
  /** Where titles begin. */
  static final double TITLES = 192;

  private static final double CELLS = 430;
  private static final double CELLS_END = 882;
  private static final double WIDEST = 150;

  /** Where a turn's column begins. */
  double left(int turn) {
    return CELLS + width() * turn;
  }

  /** The width of a turn's column. */
  double width() {
    return Math.min(WIDEST, (CELLS_END - CELLS) / Math.max(1, turns.size()));
  }

  /** Where the status begins. */
  double status() {
    return left(turns.size()) + 14;
  }

  double titleRoom() {
    return CELLS - TITLES - 8;
  }

  double statusRoom() {
    return Frame.RIGHT - status();
  }
}
