package io.github.trilat.chart;

import io.github.trilat.analysis.MechanismUse;
import io.github.trilat.analysis.MechanismUse.Cell;
import io.github.trilat.analysis.MechanismUse.Row;
import io.github.trilat.analysis.MechanismUse.State;
import io.github.trilat.model.MechanismKind;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A matrix: mechanisms, grouped by kind, against turns; whether each was there, was used, or
 * failed.
 */
final class MechanismUseChart {
  private static final double TITLES = 192;
  private static final double CELLS = 430;
  private static final double CELLS_END = 882;

  private static final Style HEAD = new Style(13, Weight.SEMIBOLD, Palette.INK);

  private final MechanismUse series;
  private final Frame frame;
  private final double rowHeight;
  private final double column;

  MechanismUseChart(MechanismUse series) {
    this.series = series;
    this.frame = new Frame("mechanisms", series.finding());
    this.rowHeight = series.rows().size() > 20 ? 25 : 28;
    this.column = Math.min(150, (CELLS_END - CELLS) / Math.max(1, series.turns().size()));
  }

  Drawing draw() {
    double y =
        frame.head(
            "How each mechanism stood in each turn; the number counts the responses that went over"
                + " it.");
    if (series.rows().isEmpty()) {
      return frame.empty(y, "No mechanisms were known to this run.");
    }
    y = heads(key(y));
    MechanismKind kind = null;
    for (Row row : series.rows()) {
      if (row.kind() != kind) {
        kind = row.kind();
        y = group(kind, y);
      }
      row(row, y);
      y += rowHeight;
    }
    return frame.close(y + 6, description());
  }

  private double key(double y) {
    StateCell cell = new StateCell(frame.sheet());
    double x = Frame.LEFT;
    for (State state : State.values()) {
      cell.draw(x, y - 4, 40, 20, new Cell(state, state == State.USED ? 2 : 0));
      frame.sheet().text(x + 48, y + 11, Anchor.START, Style.LABEL, words(state));
      x += 48 + Style.LABEL.width(words(state)) + 34;
    }
    return y + 34;
  }

  private double heads(double y) {
    List<List<String>> heads =
        IntStream.range(0, series.turns().size()).mapToObj(this::head).toList();
    int most = heads.stream().mapToInt(List::size).max().orElse(1);
    for (int turn = 0; turn < heads.size(); turn++) {
      List<String> lines = heads.get(turn);
      for (int i = 0; i < lines.size(); i++) {
        double baseline = y + 17 * (most - lines.size() + i + 1) - 4;
        frame
            .sheet()
            .text(CELLS + column * (turn + 0.5), baseline, Anchor.MIDDLE, HEAD, lines.get(i));
      }
    }
    return y + 17 * most + 4;
  }

  /** A turn's title; with its number before it where there is little room. */
  private List<String> head(int turn) {
    String number = column < 70 ? turn + 1 + " " : "";
    return Paragraph.wrap(number + series.turns().get(turn), HEAD, column - 4, 3);
  }

  private double group(MechanismKind kind, double y) {
    Sheet sheet = frame.sheet();
    String title =
        kind.title().substring(0, 1).toUpperCase(Locale.ROOT) + kind.title().substring(1);
    sheet.line(Frame.LEFT, y + 4, Frame.RIGHT, y + 4, Ink.line(Palette.LATE, 1));
    sheet.text(
        Frame.LEFT, y + 8 + rowHeight / 2 + 5, Anchor.START, Style.VALUE.in(Palette.SOFT), title);
    return y + 8;
  }

  private void row(Row row, double y) {
    Sheet sheet = frame.sheet();
    double baseline = y + rowHeight / 2 + 5;
    String title = Paragraph.fit(row.title(), Style.LABEL, CELLS - TITLES - 8);
    sheet.text(TITLES, baseline, Anchor.START, Style.LABEL, title);
    StateCell cell = new StateCell(sheet);
    for (int turn = 0; turn < Math.min(series.turns().size(), row.cells().size()); turn++) {
      Cell each = row.cells().get(turn);
      double x = CELLS + column * turn + 3;
      String words = row.title() + ", " + series.turns().get(turn) + ": " + StateCell.words(each);
      sheet.group(words, () -> cell.draw(x, y + 3, column - 6, rowHeight - 6, each));
    }
    String status = Paragraph.fit(row.status(), Style.NOTE, Frame.RIGHT - CELLS_END - 14);
    sheet.text(
        CELLS + column * series.turns().size() + 14, baseline, Anchor.START, Style.NOTE, status);
  }

  private static String words(State state) {
    return switch (state) {
      case UNAVAILABLE -> "not in force";
      case AVAILABLE -> "available, not used";
      case USED -> "used";
      case FAILED -> "out or failed: something else had to serve";
    };
  }

  private String description() {
    return series.rows().stream().map(MechanismUseChart::sentence).collect(Collectors.joining(" "));
  }

  private static String sentence(Row row) {
    String cells = row.cells().stream().map(StateCell::words).collect(Collectors.joining(", "));
    return row.title() + " (" + row.status() + "): " + cells + ".";
  }
}
