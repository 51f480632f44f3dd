package io.github.trilat.foresight;

import io.github.trilat.engine.FactKind;
import io.github.trilat.model.Action;
import io.github.trilat.model.IncidentKind;
import io.github.trilat.model.LaunchKind;
import io.github.trilat.scenario.DecisionPoint;
import io.github.trilat.scenario.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The facts that the engine itself makes of what a script holds. */
final class Consequences {
  private Consequences() {}

  static List<FactKind> of(Event event) {
    if (event instanceof Event.Launched launched) {
      return of(launched.kind());
    }
    if (event instanceof Event.LinkOutage outage) {
      return List.of(
          kind("Outage", "mechanism", outage.mechanism()),
          kind("Mechanism", "id", outage.mechanism()));
    }
    if (event instanceof Event.CountReport) {
      return List.of(FactKind.any("CountClaim"));
    }
    if (event instanceof Event.Meeting meeting) {
      List<FactKind> facts = new ArrayList<>();
      facts.add(occasion(meeting.mechanism()));
      facts.add(calledOff(Action.CONSULTATION));
      meeting.agenda().forEach(item -> facts.add(kind("AgendaItem", "mechanism", item)));
      return facts;
    }
    if (event instanceof Event.DrillWindow window) {
      return List.of(occasion(window.mechanism()), calledOff(Action.DRILL_HELD));
    }
    if (event instanceof Event.Happening happening) {
      return of(happening.kind());
    }
    return List.of();
  }

  static List<FactKind> of(LaunchKind launch) {
    return List.of(
        kind("Launch", "kind", launch.name()), FactKind.any("Sighting"), FactKind.any("Landing"));
  }

  static List<FactKind> of(IncidentKind incident) {
    return List.of(
        kind("Incident", "kind", incident.name()), kind("PastIncident", "kind", incident.name()));
  }

  /** What rules may remember of an action, whether it came about or not. */
  static FactKind past(Action action) {
    return kind("PastDeed", "action", action.name());
  }

  /** What was arranged may be called off, and rules may remember that. */
  private static FactKind calledOff(Action action) {
    return new FactKind(
        "PastDeed", Map.of("action", Set.of(action.name()), "done", Set.of("false")));
  }

  static FactKind occasion(String mechanism) {
    return kind("Occasion", "mechanism", mechanism);
  }

  static FactKind of(DecisionPoint point) {
    Set<String> options =
        point.options().stream().map(DecisionPoint.Option::id).collect(Collectors.toSet());
    return new FactKind("Decision", Map.of("topic", Set.of(point.topic()), "option", options));
  }

  private static FactKind kind(String type, String field, String value) {
    return new FactKind(type, Map.of(field, Set.of(value)));
  }
}
