package io.github.trilat.chart;

import io.github.trilat.analysis.MechanismUse.Cell;

/**
 * A cell of the matrix: hatched if unavailable, an outline if available, filled if used, crossed if
 * it failed.
 */
final class StateCell {
  private final Sheet sheet;

  StateCell(Sheet sheet) {
    this.sheet = sheet;
  }

  void draw(double x, double y, double width, double height, Cell cell) {
    double middle = x + width / 2;
    switch (cell.state()) {
      case UNAVAILABLE ->
          sheet.shape(Hatch.of(x, y, width, height, 6), Ink.line(Palette.ABSENT, 1));
      case AVAILABLE -> sheet.box(x, y, width, height, 4, Ink.line(Palette.EDGE, 1.25));
      case USED -> {
        sheet.box(x, y, width, height, 4, Ink.fill(Palette.USED));
        Style count = Style.VALUE.in(Palette.PAPER);
        sheet.text(middle, y + height / 2 + 5, Anchor.MIDDLE, count, String.valueOf(cell.uses()));
      }
      case FAILED -> failed(x, y, width, height, cell.uses());
    }
  }

  /** The words for a cell, such as {@code used 3 times}. */
  static String words(Cell cell) {
    String times = cell.uses() == 1 ? "once" : cell.uses() + " times";
    return switch (cell.state()) {
      case UNAVAILABLE -> "not in force";
      case AVAILABLE -> "available";
      case USED -> "used " + times;
      case FAILED -> cell.uses() == 0 ? "failed" : "failed, used " + times;
    };
  }

  private void failed(double x, double y, double width, double height, int uses) {
    Ink edge = Ink.fill(Palette.FAILED_GROUND).edged(Palette.FAILED, 2);
    sheet.box(x + 1, y + 1, width - 2, height - 2, 4, edge);
    String count = uses == 0 ? "" : String.valueOf(uses);
    String all = uses == 0 ? "failed" : "failed, " + uses;
    String words = Style.VALUE.width(all) + 25 <= width ? all : count;
    double text = Style.VALUE.width(words);
    double left = x + (width - 10 - (text > 0 ? 7 + text : 0)) / 2;
    sheet.shape(Markers.cross(left + 5, y + height / 2, 4.5), Ink.line(Palette.FAILED, 2.5));
    if (text > 0) {
      Style style = Style.VALUE.in(Palette.FAILED);
      sheet.text(left + 17, y + height / 2 + 5, Anchor.START, style, words);
    }
  }
}
