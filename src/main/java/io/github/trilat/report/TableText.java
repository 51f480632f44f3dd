package io.github.trilat.report;

import io.github.trilat.report.Table.Cell;
import io.github.trilat.report.Table.Column;
import java.util.ArrayList;
import java.util.List;

/** A table as aligned lines of text; what is too wide for its column goes on below. */
final class TableText {
  private static final String MARGIN = "  ";

  private TableText() {}

  static List<List<Span>> lines(Table table) {
    List<List<Span>> lines = new ArrayList<>();
    row(table.columns().stream().map(column -> Cell.dim(column.title())).toList(), table, lines);
    table.rows().forEach(cells -> row(cells, table, lines));
    return lines;
  }

  private static void row(List<Cell> cells, Table table, List<List<Span>> lines) {
    List<List<String>> wrapped = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      wrapped.add(wrapped(cells.get(i), table.columns().get(i)));
    }
    int height = wrapped.stream().mapToInt(List::size).max().orElse(0);
    for (int line = 0; line < height; line++) {
      List<Span> spans = new ArrayList<>(List.of(Span.plain(MARGIN)));
      for (int i = 0; i < cells.size(); i++) {
        String text = line < wrapped.get(i).size() ? wrapped.get(i).get(line) : "";
        spans.add(new Span(text, cells.get(i).ink()));
        spans.add(Span.plain(" ".repeat(table.columns().get(i).width() - text.length())));
      }
      lines.add(spans);
    }
  }

  private static List<String> wrapped(Cell cell, Column column) {
    return cell.lines().stream()
        .flatMap(line -> Wrap.lines(line, column.width() - 1).stream())
        .toList();
  }
}
