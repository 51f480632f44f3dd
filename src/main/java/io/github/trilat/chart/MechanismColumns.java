package io.github.trilat.chart;

import io.github.trilat.analysis.MechanismUse.Row;
import java.awt.Font;
import java.util.ArrayList;
import java.util.List;

/**
 * The columns of the matrix of mechanisms: kind, title, a cell for each turn, and how it stands. On
 * a slide the kind stands above the titles.
 *
 * @param right where the sheet ends, in pixels
 * @param row the height of a row
 */
record MechanismColumns(List<String> turns, double right, int row) {
  private static final double KINDS = 152;
  private static final double TITLES = 264;
  private static final double SLIDE_TITLES = 220;
  private static final double STATUSES = 198;
  private static final double SLIDE_STATUSES = 174;
  private static final int WIDEST = 150;
  private static final int LINES = 3;
  private static final int NUMBERED = 70;

  private boolean isSlide() {
    return right < Sheet.PAGE - Sheet.LEFT;
  }

  private double titles() {
    return Sheet.LEFT + (isSlide() ? 0 : KINDS);
  }

  private double titleRoom() {
    return isSlide() ? SLIDE_TITLES : TITLES;
  }

  /** Where the cells begin, in pixels. */
  double start() {
    return titles() + titleRoom();
  }

  private double column() {
    return Math.min(
        WIDEST, (right - (isSlide() ? SLIDE_STATUSES : STATUSES) - start()) / turns.size());
  }

  private double end() {
    return start() + column() * turns.size();
  }

  /** Pixels above the rows of a kind. */
  int heading() {
    return isSlide() ? 26 : 8;
  }

  /** The turns above their columns, from the left of the sheet; the last line stands lowest. */
  List<Words> heads() {
    List<List<Words>> heads = new ArrayList<>();
    for (int i = 0; i < turns.size(); i++) {
      String turn = (column() < NUMBERED ? i + 1 + " " : "") + turns.get(i);
      heads.add(Words.wrap(turn, Fonts.HEAD, Palette.INK, column() - 4, LINES));
    }
    int lines = heads.stream().mapToInt(List::size).max().orElse(1);
    List<Words> rows = new ArrayList<>();
    for (int line = 0; line < lines; line++) {
      Words row = new Words();
      for (int i = 0; i < turns.size(); i++) {
        int own = line - lines + heads.get(i).size();
        if (own >= 0) {
          Words head = heads.get(i).get(own);
          double left = start() + column() * (i + 0.5) - head.width() / 2 - Sheet.LEFT;
          row.add(head, left - row.width());
        }
      }
      rows.add(row);
    }
    return rows;
  }

  /** The mechanisms of one kind. */
  Panel panel(List<Row> rows) {
    Panel panel = new Panel(start(), row * rows.size());
    double above = 4 - heading();
    panel.line(Sheet.LEFT, above, right, above, 1, Palette.RULE);
    double kindsAt = isSlide() ? above + 17 : row / 2.0 + 5;
    text(
        panel,
        Sheet.LEFT,
        kindsAt,
        Words.say(ChartSays.SAYS.capital(rows.get(0).kind())),
        Fonts.VALUE,
        KINDS);
    for (int i = 0; i < rows.size(); i++) {
      add(panel, rows.get(i), row * i);
    }
    return panel;
  }

  private void add(Panel panel, Row mechanism, double top) {
    double baseline = top + row / 2.0 + 5;
    String title = Words.fit(mechanism.title(), Fonts.LABEL, titleRoom() - 8);
    panel.words(titles(), baseline, Words.of(title, Fonts.LABEL, Palette.INK));
    for (int i = 0; i < Math.min(turns.size(), mechanism.cells().size()); i++) {
      double left = start() + column() * i;
      StateCell.draw(panel, mechanism.cells().get(i), left, left + column(), top, row);
    }
    text(
        panel, end() + 12, baseline, Words.say(mechanism.status()), Fonts.NOTE, right - end() - 14);
  }

  private static void text(
      Panel panel, double x, double baseline, String text, Font font, double room) {
    panel.words(x, baseline, Words.of(Words.fit(text, font, room), font, Palette.SOFT));
  }
}
