package io.github.trilat.report;

import io.github.trilat.analysis.Alike;
import io.github.trilat.analysis.LatencyBudget;
import io.github.trilat.analysis.LatencyBudget.Launch;
import io.github.trilat.analysis.LatencyBudget.Received;
import io.github.trilat.analysis.LatencyBudget.Row;
import io.github.trilat.analysis.Words;
import io.github.trilat.report.Table.Cell;
import io.github.trilat.report.Table.Column;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The latency budget as a table: a launch and country in each row. */
final class BudgetTable {
  private static final String CAPTION =
      "From lift-off to each step, in minutes and seconds; in brackets what was left of the flight"
          + " (− where it had ended).";
  private static final List<Column> COLUMNS =
      List.of(
          LaunchCells.COLUMN,
          new Column("Country", 8),
          new Column("Own radar", 10),
          new Column("Cue", 6),
          new Column("Own track", 14),
          new Column("Partner's track", 37),
          new Column("Consulted", 12),
          new Column("Public alert", 14));

  private BudgetTable() {}

  static Table of(LatencyBudget budget) {
    List<Alike<Launch>> launches = budget.distinct();
    List<List<Cell>> rows = new ArrayList<>();
    launches.stream().limit(LaunchCells.MOST).forEach(each -> add(each, rows));
    List<String> notes = new ArrayList<>(List.of(budget.finding() + "."));
    notes.addAll(LaunchCells.left(launches));
    return new Table("Latency budget", CAPTION, COLUMNS, rows, notes);
  }

  private static void add(Alike<Launch> launch, List<List<Cell>> rows) {
    Launch first = launch.first();
    List<Cell> names =
        LaunchCells.of(first.launch(), first.flight(), first.failed(), launch.others());
    for (int i = 0; i < first.rows().size(); i++) {
      List<Cell> cells = new ArrayList<>(List.of(LaunchCells.at(i, names)));
      cells.addAll(cells(first, first.rows().get(i)));
      rows.add(cells);
    }
  }

  private static List<Cell> cells(Launch launch, Row row) {
    return List.of(
        new Cell(List.of(row.country().title()), Ink.of(row.country())),
        row.hasRadar() ? time(row.inView(), "never") : Cell.dim("none"),
        time(row.cue(), "–"),
        step(launch, row.confirmed(), "–"),
        row.received().map(received -> received(launch, received)).orElse(Cell.dim("–")),
        time(row.consulted(), "–"),
        step(launch, row.alerted(), row.concerned() ? "none" : "–"));
  }

  private static Cell time(Optional<Duration> at, String never) {
    return at.map(time -> Cell.plain(Words.clock(time))).orElse(Cell.dim(never));
  }

  private static Cell step(Launch launch, Optional<Duration> at, String never) {
    return at.map(time -> Cell.plain(step(launch, time))).orElse(Cell.dim(never));
  }

  private static Cell received(Launch launch, Received received) {
    return Cell.plain(step(launch, received.at()) + " " + received.way().brief());
  }

  private static String step(Launch launch, Duration at) {
    Duration margin = launch.margin(at);
    String sign = margin.isNegative() ? "" : "+";
    return "%s (%s%s)".formatted(Words.clock(at), sign, Words.clock(margin));
  }
}
