package io.github.trilat.report;

import static io.github.trilat.report.LaunchCells.dim;
import static io.github.trilat.report.LaunchSays.SAYS;

import io.github.trilat.analysis.Alike;
import io.github.trilat.analysis.LatencyBudget;
import io.github.trilat.analysis.LatencyBudget.Launch;
import io.github.trilat.analysis.LatencyBudget.Received;
import io.github.trilat.analysis.LatencyBudget.Row;
import io.github.trilat.document.Block.Section;
import io.github.trilat.document.Style;
import io.github.trilat.words.Phrase;
import io.github.trilat.words.Saying;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The latency budget as a table: a launch and country in each row. */
final class BudgetTable {
  private static final Phrase NOT_THERE = Phrase.of("–", Style.DIM);

  private BudgetTable() {}

  static Section of(LatencyBudget budget) {
    List<Alike<Launch>> launches = budget.distinct();
    List<List<Phrase>> rows = new ArrayList<>();
    launches.stream().limit(LaunchCells.MOST).forEach(each -> add(each, rows));
    List<Saying> notes = new ArrayList<>(List.of(SAYS.sentence(budget.finding())));
    notes.addAll(LaunchCells.left(launches));
    return Tables.of(
        SAYS.budget(),
        SAYS.budgetReads(),
        List.of(
            SAYS.launch(),
            SAYS.country(),
            SAYS.ownRadar(),
            SAYS.cue(),
            SAYS.ownTrack(),
            SAYS.partnersTrack(),
            SAYS.consulted(),
            SAYS.publicAlert()),
        rows,
        notes);
  }

  private static void add(Alike<Launch> launch, List<List<Phrase>> rows) {
    Launch first = launch.first();
    List<Phrase> names =
        LaunchCells.of(first.launch(), first.flight(), first.failed(), launch.others());
    for (int i = 0; i < first.rows().size(); i++) {
      List<Phrase> cells = new ArrayList<>(List.of(LaunchCells.at(i, names)));
      cells.addAll(cells(first, first.rows().get(i)));
      rows.add(cells);
    }
  }

  private static List<Phrase> cells(Launch launch, Row row) {
    return List.of(
        Who.country(row.country()),
        row.hasRadar() ? time(row.inView()).orElse(dim(SAYS.never())) : dim(SAYS.none()),
        time(row.cue()).orElse(NOT_THERE),
        step(launch, row.confirmed()).orElse(NOT_THERE),
        row.received().map(received -> received(launch, received)).orElse(NOT_THERE),
        time(row.consulted()).orElse(NOT_THERE),
        step(launch, row.alerted()).orElse(row.concerned() ? dim(SAYS.none()) : NOT_THERE));
  }

  private static Optional<Phrase> time(Optional<Duration> at) {
    return at.map(SAYS::at).map(Phrase::of);
  }

  private static Optional<Phrase> step(Launch launch, Optional<Duration> at) {
    return at.map(time -> Phrase.of(step(launch, time)));
  }

  private static Phrase received(Launch launch, Received received) {
    return Phrase.of(SAYS.by(step(launch, received.at()), received.way().brief()));
  }

  private static Saying step(Launch launch, Duration at) {
    Duration margin = launch.margin(at);
    return margin.isNegative() ? SAYS.step(at, margin) : SAYS.stepInTime(at, margin);
  }
}
