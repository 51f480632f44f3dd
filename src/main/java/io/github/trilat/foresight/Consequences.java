package io.github.trilat.foresight;

import io.github.trilat.engine.FactKind;
import io.github.trilat.scenario.DecisionPoint;
import io.github.trilat.scenario.Event;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The facts that the engine itself makes of what a script holds. */
final class Consequences {
  private Consequences() {}

  static List<FactKind> of(Event event) {
    if (event instanceof Event.Launched launched) {
      return List.of(
          kind("Launch", "kind", launched.kind().name()),
          FactKind.any("Sighting"),
          FactKind.any("Landing"));
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
      return List.of(kind("Occasion", "mechanism", meeting.mechanism()));
    }
    if (event instanceof Event.DrillWindow window) {
      return List.of(kind("Occasion", "mechanism", window.mechanism()));
    }
    if (event instanceof Event.Happening happening) {
      return List.of(kind("Incident", "kind", happening.kind().name()));
    }
    return List.of();
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
