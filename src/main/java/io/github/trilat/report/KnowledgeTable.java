package io.github.trilat.report;

import io.github.trilat.analysis.Alike;
import io.github.trilat.analysis.Knowledge;
import io.github.trilat.analysis.Knowledge.Launch;
import io.github.trilat.analysis.Knowledge.Row;
import io.github.trilat.analysis.Words;
import io.github.trilat.model.Country;
import io.github.trilat.report.Table.Cell;
import io.github.trilat.report.Table.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Who knew what when as a table: a launch and fact in each row, a country in each column. */
final class KnowledgeTable {
  private static final String CAPTION =
      "When each fact reached each country, and by which way. * hung on a single path while the"
          + " flight lasted.";
  private static final int FACT = 13;
  private static final int COUNTRY = 29;

  private KnowledgeTable() {}

  static Table of(Knowledge knowledge) {
    List<Alike<Launch>> launches = knowledge.distinct();
    List<List<Cell>> rows = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    for (Alike<Launch> each : launches.stream().limit(LaunchCells.MOST).toList()) {
      add(each, rows);
      notes.add(each.first().finding());
    }
    notes.addAll(LaunchCells.left(launches));
    return new Table("Who knew what when", CAPTION, columns(), rows, notes);
  }

  private static List<Column> columns() {
    return Stream.concat(
            Stream.of(LaunchCells.COLUMN, new Column("Fact", FACT)),
            Stream.of(Country.values()).map(each -> new Column(each.title(), COUNTRY)))
        .toList();
  }

  private static void add(Alike<Launch> launch, List<List<Cell>> rows) {
    Launch first = launch.first();
    List<Cell> names =
        LaunchCells.of(first.launch(), first.flight(), first.failed(), launch.others());
    for (int i = 0; i < Math.max(names.size(), first.rows().size()); i++) {
      List<Cell> cells = new ArrayList<>(List.of(LaunchCells.at(i, names)));
      cells.addAll(i < first.rows().size() ? cells(first.rows().get(i)) : blank());
      rows.add(cells);
    }
  }

  private static List<Cell> cells(Row row) {
    List<Cell> cells = new ArrayList<>(List.of(Cell.plain(row.fact().title())));
    row.cells().forEach(cell -> cells.add(cell(cell)));
    return cells;
  }

  private static List<Cell> blank() {
    return Stream.concat(Stream.of(Cell.EMPTY), Stream.of(Country.values()).map(any -> Cell.EMPTY))
        .toList();
  }

  private static Cell cell(Knowledge.Cell cell) {
    String mark = cell.isSinglePath() ? " *" : "";
    List<String> lines =
        cell.arrivals().stream()
            .map(each -> Words.clock(each.at()) + " " + each.way().brief())
            .toList();
    return lines.isEmpty()
        ? Cell.dim("never")
        : new Cell(
            lines.stream().map(line -> line + (line.equals(lines.get(0)) ? mark : "")).toList(),
            Ink.PLAIN);
  }
}
