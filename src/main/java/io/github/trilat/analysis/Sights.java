package io.github.trilat.analysis;

import io.github.trilat.journal.OwnView;
import io.github.trilat.model.SensorKind;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** When sensors could first see a launch, in a sentence. */
final class Sights {
  private Sights() {}

  /**
   * Such as {@code Sensors could first see it: the ROK's radar at T+00:44; Japan's radar never.}
   */
  static String of(Flight flight) {
    List<OwnView> views =
        flight.plotted().views().stream()
            .sorted(Comparator.comparing(view -> view.seen().orElse(Instant.MAX)))
            .toList();
    List<String> parts =
        views.stream().map(view -> sensor(view).words() + " " + moment(view, flight)).toList();
    return "Sensors could first see it: " + String.join("; ", parts) + ".";
  }

  private static String moment(OwnView view, Flight flight) {
    return view.seen().map(seen -> "at " + Words.since(flight.since(seen))).orElse("never");
  }

  private static Link sensor(OwnView view) {
    return view.kind() == SensorKind.RADAR
        ? Link.radar(view.country())
        : Link.satellite(view.country());
  }
}
