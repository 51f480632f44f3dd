package io.github.trilat.chart;

import static io.github.trilat.chart.ChartSays.SAYS;
import static io.github.trilat.chart.Words.say;

import io.github.trilat.analysis.MechanismUse;
import io.github.trilat.analysis.MechanismUse.Row;
import io.github.trilat.analysis.MechanismUse.State;
import io.github.trilat.words.Saying;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Mechanisms that are not drawn, by how they stood from beginning to end, usable ones first. */
final class QuietMechanisms {
  private final Map<State, List<Row>> byState;
  private final boolean more;

  QuietMechanisms(MechanismUse series) {
    this.more = !series.rows().isEmpty();
    this.byState =
        series.quiet().stream()
            .filter(row -> !row.cells().isEmpty())
            .collect(
                Collectors.groupingBy(
                    row -> row.cells().get(0).state(),
                    () -> new TreeMap<>(Comparator.<State>reverseOrder()),
                    Collectors.toList()));
  }

  /** A line for each state, with their names if there is room for them. */
  List<String> notes(Sheet sheet) {
    return byState.entrySet().stream()
        .map(each -> note(each.getKey(), each.getValue(), sheet))
        .toList();
  }

  /** A sentence for each state, with all names. */
  List<String> sentences() {
    return byState.entrySet().stream().map(each -> named(each.getKey(), each.getValue())).toList();
  }

  private String note(State state, List<Row> rows, Sheet sheet) {
    String all = named(state, rows);
    return sheet.isNote(all) ? all : say(SAYS.sentence(counted(state, rows)));
  }

  private String named(State state, List<Row> rows) {
    List<String> titles = rows.stream().map(Row::title).toList();
    return say(SAYS.sentence(SAYS.of(counted(state, rows), titles)));
  }

  /** Such as {@code 12 more were in force and not used}. */
  private Saying counted(State state, List<Row> rows) {
    return SAYS.quiet(rows.size(), more, state.name());
  }
}
