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
  private static final Style HEAD = new Style(13, Weight.SEMIBOLD, Palette.INK);
  private static final String SUBTITLE =
      "How each mechanism stood in each turn; the number counts the responses over it.";
  private static final double NARROW = 70;

  private final MechanismUse series;
  private final MechanismColumns columns;
  private final Frame frame;

  MechanismUseChart(MechanismUse series) {
    this.series = series;
    this.columns = new MechanismColumns(series.turns());
    this.frame = new Frame("mechanisms", series.finding());
  }

  Drawing draw() {
    if (series.rows().isEmpty()) {
      return frame.empty("No mechanisms were known to this run.");
    }
    double y = heads(key(frame.head(SUBTITLE)));
    MechanismKind kind = null;
    for (Row each : series.rows()) {
      MechanismRow row = new MechanismRow(frame.sheet(), each, columns);
      if (each.kind() != kind) {
        kind = each.kind();
        y = group(kind, y, row.height());
      }
      row.draw(y);
      y += row.height();
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
      double baseline = y + 13 + 17 * (most - heads.get(turn).size());
      for (String line : heads.get(turn)) {
        double middle = columns.left(turn) + columns.width() / 2;
        frame.sheet().text(middle, baseline, Anchor.MIDDLE, HEAD, line);
        baseline += 17;
      }
    }
    return y + 17 * most + 4;
  }

  /** A turn's title; with its number before it where there is little room. */
  private List<String> head(int turn) {
    String number = columns.width() < NARROW ? turn + 1 + " " : "";
    return Paragraph.wrap(number + series.turns().get(turn), HEAD, columns.width() - 4, 3);
  }

  private double group(MechanismKind kind, double y, double rowHeight) {
    Sheet sheet = frame.sheet();
    sheet.line(Frame.LEFT, y + 4, Frame.RIGHT, y + 4, Ink.line(Palette.LATE, 1));
    String title = kind.title();
    title = title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
    double baseline = y + 8 + rowHeight / 2 + 5;
    sheet.text(Frame.LEFT, baseline, Anchor.START, Style.VALUE.in(Palette.SOFT), title);
    return y + 8;
  }

  private static String words(State state) {
    return switch (state) {
      case UNAVAILABLE -> "not in force";
      case AVAILABLE -> "available, not used";
      case USED -> "used";
      case FAILED -> "out for a time, or failed in use";
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
