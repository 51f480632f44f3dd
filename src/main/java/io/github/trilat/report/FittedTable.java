package io.github.trilat.report;

import io.github.trilat.report.Table.Cell;
import io.github.trilat.report.Table.Column;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Makes tables whose columns are as wide as what stands in them, as far as a line allows. */
final class FittedTable {
  private static final int ROOM = Log.WIDTH - 2;
  private static final int GAP = 2;
  private static final int NARROWEST = 8;

  private FittedTable() {}

  /** A table of plain cells, one a row for each head. */
  static Table of(
      String title,
      String caption,
      List<String> heads,
      List<List<String>> rows,
      List<String> notes) {
    int[] widths = widths(heads, rows);
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < widths.length; i++) {
      columns.add(new Column(heads.get(i), widths[i]));
    }
    List<List<Cell>> cells =
        rows.stream().map(row -> row.stream().map(Cell::plain).toList()).toList();
    return new Table(title, caption, columns, cells, notes);
  }

  /** The longest cell and a gap; the widest give way until all fit. */
  private static int[] widths(List<String> heads, List<List<String>> rows) {
    int[] widths = new int[heads.size()];
    widen(widths, heads);
    rows.forEach(row -> widen(widths, row));
    while (Arrays.stream(widths).sum() > ROOM && widths[widest(widths)] > NARROWEST) {
      widths[widest(widths)]--;
    }
    return widths;
  }

  private static void widen(int[] widths, List<String> row) {
    for (int i = 0; i < widths.length; i++) {
      widths[i] = Math.max(widths[i], row.get(i).length() + GAP);
    }
  }

  private static int widest(int[] widths) {
    int widest = 0;
    for (int i = 1; i < widths.length; i++) {
      widest = widths[i] > widths[widest] ? i : widest;
    }
    return widest;
  }
}
