package io.github.trilat.analysis;

import io.github.trilat.journal.Entry;
import io.github.trilat.journal.MechanismState;
import io.github.trilat.model.Status;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Which mechanisms were there, used, and failed: the series behind the chart of mechanisms. */
final class Uses {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

  private final Chronicle chronicle;

  Uses(Chronicle chronicle) {
    this.chronicle = chronicle;
  }

  MechanismUse table() {
    List<Entry.TurnClosed> turns = chronicle.all(Entry.TurnClosed.class).toList();
    List<MechanismUse.Row> rows =
        chronicle.baseline().mechanisms().stream()
            .sorted(Comparator.comparing(MechanismState::kind))
            .map(mechanism -> row(mechanism, turns))
            .toList();
    List<String> titles =
        chronicle.all(Entry.TurnOpened.class).map(Entry.TurnOpened::title).toList();
    return new MechanismUse(headline(rows), titles, rows);
  }

  private MechanismUse.Row row(MechanismState start, List<Entry.TurnClosed> turns) {
    List<MechanismUse.Cell> cells = new ArrayList<>();
    MechanismState state = start;
    for (Entry.TurnClosed turn : turns) {
      state = stateIn(turn.mechanisms(), start);
      cells.add(cell(state, turn.turn()));
    }
    return new MechanismUse.Row(start.id(), start.title(), start.kind(), words(state), cells);
  }

  private MechanismUse.Cell cell(MechanismState atEnd, int turn) {
    String id = atEnd.id();
    int uses = (int) responses(turn).filter(each -> each.mechanism().equals(id)).count();
    return new MechanismUse.Cell(state(atEnd, turn, uses), uses);
  }

  private MechanismUse.State state(MechanismState atEnd, int turn, int uses) {
    if (failedIn(atEnd.id(), turn)) {
      return MechanismUse.State.FAILED;
    } else if (uses > 0) {
      return MechanismUse.State.USED;
    }
    return atEnd.usable() ? MechanismUse.State.AVAILABLE : MechanismUse.State.UNAVAILABLE;
  }

  private boolean failedIn(String mechanism, int turn) {
    return changes(mechanism).anyMatch(change -> change.turn() == turn && isOut(change))
        || wasOutBefore(turn, mechanism)
        || chronicle
            .all(Entry.Failed.class)
            .anyMatch(each -> each.turn() == turn && each.mechanism().equals(mechanism));
  }

  /** Whether an outage that an inject caused in an earlier turn still lasts when this one opens. */
  private boolean wasOutBefore(int turn, String mechanism) {
    return changes(mechanism)
        .filter(change -> change.turn() < turn)
        .reduce((earlier, later) -> later)
        .filter(change -> isOut(change) && isByInject(change))
        .isPresent();
  }

  private Stream<Entry.MechanismChanged> changes(String mechanism) {
    return chronicle
        .all(Entry.MechanismChanged.class)
        .filter(change -> change.mechanism().equals(mechanism));
  }

  private static boolean isOut(Entry.MechanismChanged change) {
    return change.status().inForce() && !change.usable();
  }

  private boolean isByInject(Entry.MechanismChanged change) {
    return change.because().rule().isEmpty()
        && change.because().facts().stream().anyMatch(fact -> chronicle.inject(fact).isPresent());
  }

  private Stream<Entry.Response> responses(int turn) {
    return chronicle.all(Entry.Response.class).filter(each -> each.turn() == turn);
  }

  private static MechanismState stateIn(List<MechanismState> states, MechanismState start) {
    return states.stream().filter(each -> each.id().equals(start.id())).findFirst().orElse(start);
  }

  private static String words(MechanismState state) {
    String status = state.status().title();
    return state.status() == Status.ABSENT
        ? status
        : state.since().map(day -> status + " since " + DAY.format(day)).orElse(status);
  }

  private static String headline(List<MechanismUse.Row> rows) {
    long used = rows.stream().filter(row -> has(row, MechanismUse.State.USED)).count();
    List<String> failed =
        rows.stream()
            .filter(row -> has(row, MechanismUse.State.FAILED))
            .map(MechanismUse.Row::title)
            .toList();
    String sentence = used + " of " + rows.size() + " mechanisms were used";
    return failed.isEmpty()
        ? sentence
        : sentence + "; the " + Words.and(failed) + " failed when wanted";
  }

  private static boolean has(MechanismUse.Row row, MechanismUse.State state) {
    return row.cells().stream().anyMatch(cell -> cell.state() == state);
  }
}
