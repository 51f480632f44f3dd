package io.github.trilat.chart;

import static io.github.trilat.chart.ChartSays.SAYS;
import static io.github.trilat.chart.Words.say;

import io.github.trilat.analysis.MechanismUse;
import io.github.trilat.analysis.MechanismUse.Cell;
import io.github.trilat.analysis.MechanismUse.Row;
import io.github.trilat.analysis.MechanismUse.State;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A matrix: mechanisms, grouped by kind, against turns; whether each was there, was used, or
 * failed. Those of which there is no more to see than that they were there, or were not, are named
 * at the foot.
 */
final class MechanismUseChart {
  private static final String NAME = "mechanisms";

  private final MechanismUse series;
  private final QuietMechanisms quiet;

  MechanismUseChart(MechanismUse series) {
    this.series = series;
    this.quiet = new QuietMechanisms(series);
  }

  List<Drawing> draw(Format format) {
    Sheet sheet = sheet(Sheet.PAGE);
    if (series.turns().isEmpty()) {
      return List.of(sheet.empty(NAME, say(SAYS.noTurn())));
    } else if (series.rows().isEmpty()) {
      sheet.notes(quiet.notes(sheet));
      return List.of(sheet.empty(NAME, say(SAYS.noMechanism())));
    }
    return Pages.of(NAME, format, series.rows(), row -> 1, this::picture);
  }

  private Sheet sheet(int width) {
    return new Sheet(width, Words.say(series.finding()), say(SAYS.ofMechanisms()));
  }

  private Pages.Picture picture(List<Row> shown, int width) {
    Sheet sheet = sheet(width);
    boolean all = shown.contains(series.rows().get(series.rows().size() - 1));
    sheet.notes(all ? quiet.notes(sheet) : List.of());
    sheet.legend(StateWords.legend(states(shown)));
    MechanismColumns columns =
        new MechanismColumns(series.turns(), sheet.right(), series.rows().size() > 20 ? 25 : 28);
    sheet.heads(columns.heads(), 18, 4);
    List<Panel> panels = byKind(shown).stream().map(columns::panel).toList();
    Stack stack =
        new Stack(new PlainScale(columns.start(), sheet.right(), 1), panels, columns.heading(), 0);
    List<String> words = new ArrayList<>(shown.stream().map(StateWords::sentence).toList());
    words.addAll(all ? quiet.sentences() : List.of());
    return new Pages.Picture(sheet, stack, String.join(" ", words));
  }

  private static Collection<List<Row>> byKind(List<Row> rows) {
    return rows.stream()
        .collect(Collectors.groupingBy(Row::kind, LinkedHashMap::new, Collectors.toList()))
        .values();
  }

  /** The states that there are to see. */
  private static Set<State> states(List<Row> rows) {
    return cells(rows)
        .map(Cell::state)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(State.class)));
  }

  private static Stream<Cell> cells(List<Row> rows) {
    return rows.stream().flatMap(row -> row.cells().stream());
  }
}
