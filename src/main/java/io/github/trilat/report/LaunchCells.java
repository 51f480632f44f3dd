package io.github.trilat.report;

import io.github.trilat.analysis.Alike;
import io.github.trilat.analysis.Words;
import io.github.trilat.report.Table.Cell;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What the tables of launches have in common: the column of launches, and how many are shown. */
final class LaunchCells {
  static final Table.Column COLUMN = new Table.Column("Launch", 16);

  /** How many launches a table shows. */
  static final int MOST = 12;

  private LaunchCells() {}

  /** The cells of the first column, from above: the launch, its end, how many others are alike. */
  static List<Cell> of(String launch, Duration flight, boolean failed, int others) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.strong(launch));
    cells.add(Cell.dim((failed ? "breaks up " : "lands ") + Words.clock(flight)));
    if (others > 0) {
      cells.add(Cell.dim("and " + others + " alike"));
    }
    return cells;
  }

  /** The cell for a row of a launch. */
  static Cell at(int row, List<Cell> launch) {
    return row < launch.size() ? launch.get(row) : Cell.EMPTY;
  }

  /** What a table says of the launches that it does not show. */
  static List<String> left(List<? extends Alike<?>> all) {
    int launches = Alike.count(all.subList(Math.min(MOST, all.size()), all.size()));
    if (launches == 0) {
      return List.of();
    }
    return List.of(
        launches == 1
            ? "One more launch is in the journal."
            : launches + " more launches are in the journal.");
  }
}
