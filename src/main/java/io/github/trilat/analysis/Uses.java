package io.github.trilat.analysis;

import static io.github.trilat.analysis.HeadlineSays.SAYS;

import io.github.trilat.journal.Entry;
import io.github.trilat.journal.MechanismState;
import io.github.trilat.journal.Shift;
import io.github.trilat.journal.StatusActions;
import io.github.trilat.model.Status;
import io.github.trilat.words.Saying;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which mechanisms were there, used, and failed: the series behind the chart of mechanisms. The
 * journal is read once.
 */
final class Uses {
  /** A mechanism in a turn. */
  private record Place(String mechanism, int turn) {}

  /** How every mechanism stood at the end of a turn. */
  private record Closed(int turn, Map<String, MechanismState> states) {}

  private final Chronicle chronicle;
  private final Assessing assessing;
  private final Map<Place, Integer> uses = new HashMap<>();
  private final Set<Place> calledOff = new HashSet<>();
  private final Set<Place> failed = new HashSet<>();
  private final Set<Place> out = new HashSet<>();

  /** What something else stood in for. */
  private final Set<Place> replaced = new HashSet<>();

  /** By mechanism and turn, the last change. */
  private final Map<String, NavigableMap<Integer, Entry.MechanismChanged>> changes =
      new HashMap<>();

  Uses(Chronicle chronicle) {
    this.chronicle = chronicle;
    this.assessing = new Assessing(chronicle);
    chronicle.all(Entry.Response.class).forEach(this::take);
    chronicle.all(Entry.Failed.class).forEach(this::take);
    chronicle.all(Entry.MechanismChanged.class).forEach(this::take);
  }

  private void take(Entry.Response response) {
    if (!StatusActions.include(response.action())) {
      uses.merge(new Place(response.mechanism(), response.turn()), 1, Integer::sum);
    }
    assessing
        .fallback(response)
        .ifPresent(out -> replaced.add(new Place(out.mechanism(), response.turn())));
  }

  private void take(Entry.Failed attempt) {
    Place place = new Place(attempt.mechanism(), attempt.turn());
    (attempt.calledOff() ? calledOff : failed).add(place);
  }

  private void take(Entry.MechanismChanged change) {
    changes.computeIfAbsent(change.mechanism(), any -> new TreeMap<>()).put(change.turn(), change);
    if (isOutByInject(change)) {
      out.add(new Place(change.mechanism(), change.turn()));
    }
  }

  MechanismUse table() {
    List<Closed> turns =
        chronicle
            .all(Entry.TurnClosed.class)
            .map(turn -> new Closed(turn.turn(), byId(turn.mechanisms())))
            .toList();
    List<MechanismUse.Row> rows =
        chronicle.baseline().mechanisms().stream()
            .sorted(Comparator.comparing(MechanismState::kind))
            .map(mechanism -> row(mechanism, turns))
            .toList();
    List<String> titles =
        chronicle.all(Entry.TurnOpened.class).map(Entry.TurnOpened::title).toList();
    Map<Boolean, List<MechanismUse.Row>> byNews =
        rows.stream().collect(Collectors.partitioningBy(this::hasNews));
    return new MechanismUse(headline(rows), titles, byNews.get(true), byNews.get(false));
  }

  /** Whether there is more to see in a mechanism than that it was there, or was not. */
  private boolean hasNews(MechanismUse.Row row) {
    return changes.containsKey(row.id())
        || row.used()
        || row.was(MechanismUse.State.CALLED_OFF)
        || row.was(MechanismUse.State.FAILED);
  }

  private static Map<String, MechanismState> byId(List<MechanismState> states) {
    return states.stream()
        .collect(Collectors.toMap(MechanismState::id, Function.identity(), (one, same) -> one));
  }

  private MechanismUse.Row row(MechanismState start, List<Closed> turns) {
    List<MechanismUse.Cell> cells = new ArrayList<>();
    MechanismState state = start;
    for (Closed turn : turns) {
      state = turn.states().getOrDefault(start.id(), start);
      cells.add(cell(state, turn.turn()));
    }
    return new MechanismUse.Row(
        start.id(), start.title(), start.kind(), EntryWords.standing(state), cells);
  }

  private MechanismUse.Cell cell(MechanismState atEnd, int turn) {
    int times = uses.getOrDefault(new Place(atEnd.id(), turn), 0);
    return new MechanismUse.Cell(state(atEnd, turn, times), times);
  }

  private MechanismUse.State state(MechanismState atEnd, int turn, int times) {
    Place place = new Place(atEnd.id(), turn);
    boolean wasOut = out.contains(place) || wasOutBefore(turn, atEnd.id());
    if (failed.contains(place) || (wasOut && replaced.contains(place))) {
      return MechanismUse.State.FAILED;
    } else if (calledOff.contains(place)) {
      return MechanismUse.State.CALLED_OFF;
    } else if (wasOut) {
      return MechanismUse.State.OUT;
    }
    return times > 0 ? MechanismUse.State.USED : unused(atEnd);
  }

  private static MechanismUse.State unused(MechanismState atEnd) {
    if (atEnd.usable()) {
      return MechanismUse.State.AVAILABLE;
    }
    return atEnd.status() == Status.SUSPENDED
        ? MechanismUse.State.SUSPENDED
        : MechanismUse.State.UNAVAILABLE;
  }

  /** Whether an outage of an earlier turn still lasts when this one opens. */
  private boolean wasOutBefore(int turn, String mechanism) {
    return Optional.ofNullable(changes.get(mechanism))
        .map(history -> history.lowerEntry(turn))
        .map(Map.Entry::getValue)
        .filter(this::isOutByInject)
        .isPresent();
  }

  /** Out, as against one that rests since politics took away what it requires. */
  private boolean isOutByInject(Entry.MechanismChanged change) {
    return change.status().inForce() && !change.usable() && change.shift().kind() == Shift.Kind.OUT;
  }

  private static Saying headline(List<MechanismUse.Row> rows) {
    long used = rows.stream().filter(MechanismUse.Row::used).count();
    List<Saying> clauses = new ArrayList<>(List.of(SAYS.used(used, rows.size())));
    List<String> failed = titles(rows, MechanismUse.State.FAILED);
    if (!failed.isEmpty()) {
      clauses.add(SAYS.failed(failed));
    }
    List<String> off = titles(rows, MechanismUse.State.CALLED_OFF);
    if (!off.isEmpty()) {
      clauses.add(SAYS.calledOff(off, off.size()));
    }
    return SAYS.clauses(clauses);
  }

  private static List<String> titles(List<MechanismUse.Row> rows, MechanismUse.State state) {
    return rows.stream().filter(row -> row.was(state)).map(MechanismUse.Row::title).toList();
  }
}
