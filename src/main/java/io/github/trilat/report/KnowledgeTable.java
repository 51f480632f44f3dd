package io.github.trilat.report;

import static io.github.trilat.report.LaunchCells.dim;
import static io.github.trilat.report.LaunchSays.SAYS;

import io.github.trilat.analysis.Alike;
import io.github.trilat.analysis.Knowledge;
import io.github.trilat.analysis.Knowledge.Arrival;
import io.github.trilat.analysis.Knowledge.Launch;
import io.github.trilat.document.Block.Cells;
import io.github.trilat.document.Block.Row;
import io.github.trilat.document.Block.Section;
import io.github.trilat.document.Block.Table;
import io.github.trilat.model.Country;
import io.github.trilat.words.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Who knew what when as a table: a launch and fact in each row, a country in each column. */
final class KnowledgeTable {
  private KnowledgeTable() {}

  static Section of(Knowledge knowledge) {
    List<Alike<Launch>> launches = knowledge.distinct();
    List<Row> rows = new ArrayList<>();
    List<Object> notes = new ArrayList<>();
    for (Alike<Launch> each : launches.stream().limit(LaunchCells.MOST).toList()) {
      add(each, rows);
      notes.add(each.first().finding());
    }
    notes.addAll(LaunchCells.left(launches));
    List<Object> heads = new ArrayList<>(List.of(SAYS.launch(), SAYS.fact()));
    heads.addAll(List.of(Country.values()));
    return Section.of(
        SAYS.knowledge(),
        List.of(
            new Table(
                Phrase.of(SAYS.knowledgeReads()),
                Tables.phrases(heads),
                rows,
                Tables.phrases(notes))));
  }

  private static void add(Alike<Launch> launch, List<Row> rows) {
    Launch first = launch.first();
    List<Phrase> names =
        LaunchCells.of(first.launch(), first.flight(), first.failed(), launch.others());
    for (int i = 0; i < Math.max(names.size(), first.rows().size()); i++) {
      List<List<Phrase>> cells = new ArrayList<>(List.of(List.of(LaunchCells.at(i, names))));
      if (i < first.rows().size()) {
        Knowledge.Row row = first.rows().get(i);
        cells.add(List.of(Phrase.of(row.fact())));
        row.cells().forEach(cell -> cells.add(cell(cell)));
      } else {
        Stream.concat(Stream.of(""), Stream.of(Country.values()))
            .forEach(any -> cells.add(List.of(Phrase.EMPTY)));
      }
      rows.add(new Cells(cells, List.of()));
    }
  }

  /** The first arrival is marked if there is no other way. */
  private static List<Phrase> cell(Knowledge.Cell cell) {
    List<Phrase> lines = new ArrayList<>();
    for (Arrival each : cell.arrivals()) {
      lines.add(
          Phrase.of(
              cell.isSinglePath() && lines.isEmpty()
                  ? SAYS.onlyArrival(each.at(), each.way().brief())
                  : SAYS.arrival(each.at(), each.way().brief())));
    }
    return lines.isEmpty() ? List.of(dim(SAYS.never())) : lines;
  }
}
