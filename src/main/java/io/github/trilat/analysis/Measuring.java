package io.github.trilat.analysis;

import io.github.trilat.journal.Entry;
import io.github.trilat.journal.IndicatorLevel;
import io.github.trilat.journal.MechanismState;
import io.github.trilat.journal.ObjectivePlan;
import io.github.trilat.model.Action;
import io.github.trilat.model.Country;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Takes an objective's measure from the chronicle. */
final class Measuring {

  /** What was measured, and the response that decided it, where one did. */
  record Measured(OptionalDouble value, Optional<Entry.Response> by) {
    static final Measured NEVER = new Measured(OptionalDouble.empty(), Optional.empty());

    static Measured of(double value) {
      return new Measured(OptionalDouble.of(value), Optional.empty());
    }

    static Measured of(Duration time, Entry.Response by) {
      return new Measured(OptionalDouble.of(time.toMillis() / 1000.0), Optional.of(by));
    }
  }

  private final Chronicle chronicle;

  Measuring(Chronicle chronicle) {
    this.chronicle = chronicle;
  }

  Measured measure(ObjectivePlan objective) {
    return switch (objective.measure()) {
      case WARNING_LEAD -> lead(objective);
      case TIME_TO_TRACK -> track(objective);
      case TIME_TO_ALERT -> time(objective, Action.PUBLIC_ALERT);
      case TIME_TO_HOTLINE -> time(objective, Action.HOTLINE_CALL);
      case TIME_TO_CONSULTATION -> time(objective, Action.CONSULTATION);
      case TIME_TO_STATEMENT -> time(objective, Action.JOINT_STATEMENT);
      case TIME_TO_AGREED_COUNT -> time(objective, Action.COUNT_RECONCILED);
      case LEVEL -> level(objective.about());
      case LEVEL_CHANGE -> change(objective.about());
      case DRILLS_HELD -> Measured.of(count(Action.DRILL_HELD));
      case MEETINGS_HELD -> Measured.of(count(Action.CONSULTATION));
      case MECHANISMS_LOST -> Measured.of(lost().size());
      case TIME_TO_ANNOUNCEMENT -> time(objective, Action.ANNOUNCEMENT);
      case TIME_TO_WITHDRAWAL -> time(objective, Action.ALERT_WITHDRAWN);
    };
  }

  private Measured lead(ObjectivePlan objective) {
    return flight(objective)
        .flatMap(
            flight ->
                flight
                    .firstTrack(country(objective))
                    .map(first -> Measured.of(flight.lead(first.at()), first.response())))
        .orElse(Measured.NEVER);
  }

  private Measured track(ObjectivePlan objective) {
    return flight(objective)
        .flatMap(
            flight ->
                flight
                    .firstTrack(country(objective))
                    .map(first -> Measured.of(flight.since(first.at()), first.response())))
        .orElse(Measured.NEVER);
  }

  private Measured time(ObjectivePlan objective, Action action) {
    return chronicle
        .delivered(objective.about())
        .flatMap(
            from ->
                chronicle.responses(objective.about()).stream()
                    .filter(response -> response.action() == action)
                    .filter(
                        response -> objective.country().map(response.by()::contains).orElse(true))
                    .findFirst()
                    .map(response -> Measured.of(Duration.between(from, response.at()), response)))
        .orElse(Measured.NEVER);
  }

  private Measured level(String indicator) {
    Optional<IndicatorLevel> last =
        chronicle
            .all(Entry.TurnClosed.class)
            .flatMap(turn -> turn.levels().stream())
            .filter(level -> level.id().equals(indicator))
            .reduce((earlier, later) -> later);
    return last.map(level -> Measured.of(level.value())).orElse(Measured.NEVER);
  }

  private Measured change(String indicator) {
    OptionalDouble end = level(indicator).value();
    double start =
        chronicle.baseline().levels().stream()
            .filter(level -> level.id().equals(indicator))
            .mapToDouble(IndicatorLevel::value)
            .findFirst()
            .orElse(0);
    return end.isPresent() ? Measured.of(end.getAsDouble() - start) : Measured.NEVER;
  }

  private double count(Action action) {
    return chronicle
        .all(Entry.Response.class)
        .filter(response -> response.action() == action)
        .count();
  }

  /** Ids of mechanisms that worked at the start or after some turn, and do not at the end. */
  Set<String> lost() {
    Set<String> worked = usable(chronicle.baseline().mechanisms());
    Set<String> working = worked;
    for (Entry.TurnClosed turn : chronicle.all(Entry.TurnClosed.class).toList()) {
      working = usable(turn.mechanisms());
      worked.addAll(working);
    }
    worked.removeAll(working);
    return worked;
  }

  private static Set<String> usable(List<MechanismState> mechanisms) {
    return mechanisms.stream()
        .filter(MechanismState::usable)
        .map(MechanismState::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Optional<Flight> flight(ObjectivePlan objective) {
    return Flight.of(objective.about(), chronicle);
  }

  private static Country country(ObjectivePlan objective) {
    return objective.country().orElseThrow();
  }
}
