package io.github.trilat.chart;

import io.github.trilat.analysis.MechanismUse.Cell;
import io.github.trilat.analysis.MechanismUse.Row;
import java.util.List;

/**
 * One mechanism: its title, its state in each turn, its status in words; two lines high if the
 * words need it.
 */
final class MechanismRow {
  private static final double CELL = 22;
  private static final double LINE = 17;

  private final Sheet sheet;
  private final Row row;
  private final MechanismColumns columns;
  private final List<String> title;
  private final List<String> status;

  MechanismRow(Sheet sheet, Row row, MechanismColumns columns) {
    this.sheet = sheet;
    this.row = row;
    this.columns = columns;
    this.title = Paragraph.wrap(row.title(), Style.LABEL, columns.titleRoom(), 2);
    this.status = Paragraph.wrap(row.status(), Style.NOTE, columns.statusRoom(), 2);
  }

  double height() {
    return Math.max(CELL + 6, LINE * Math.max(title.size(), status.size()) + 6);
  }

  void draw(double top) {
    double middle = top + height() / 2;
    lines(title, Style.LABEL, MechanismColumns.TITLES, middle);
    lines(status, Style.NOTE, columns.status(), middle);
    StateCell cell = new StateCell(sheet);
    for (int turn = 0; turn < Math.min(columns.turns().size(), row.cells().size()); turn++) {
      Cell each = row.cells().get(turn);
      double x = columns.left(turn) + 3;
      String words = row.title() + ", " + columns.turns().get(turn) + ": " + StateCell.words(each);
      sheet.group(words, () -> cell.draw(x, middle - CELL / 2, columns.width() - 6, CELL, each));
    }
  }

  private void lines(List<String> lines, Style style, double x, double middle) {
    for (int i = 0; i < lines.size(); i++) {
      double baseline = middle + 5 + LINE * (i - (lines.size() - 1) / 2.0);
      sheet.text(x, baseline, Anchor.START, style, lines.get(i));
    }
  }
}
