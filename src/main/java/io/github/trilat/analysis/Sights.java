package io.github.trilat.analysis;

import static io.github.trilat.analysis.WhySays.SAYS;

import io.github.trilat.journal.OwnView;
import io.github.trilat.model.SensorKind;
import io.github.trilat.words.Saying;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** When sensors could first see a launch, in a sentence. */
final class Sights {
  private Sights() {}

  /**
   * Such as {@code Sensors could first see it: the ROK's radar at T+00:44; Japan's radar never.}
   */
  static Saying of(Flight flight) {
    List<OwnView> views =
        flight.plotted().views().stream()
            .sorted(Comparator.comparing(view -> view.seen().orElse(Instant.MAX)))
            .toList();
    return SAYS.sights(views.stream().map(view -> sight(view, flight)).toList());
  }

  private static Saying sight(OwnView view, Flight flight) {
    return view.seen()
        .map(seen -> SAYS.sightAt(sensor(view).words(), flight.since(seen)))
        .orElseGet(() -> SAYS.sightNever(sensor(view).words()));
  }

  private static Link sensor(OwnView view) {
    return view.kind() == SensorKind.RADAR
        ? Link.radar(view.country())
        : Link.satellite(view.country());
  }
}
