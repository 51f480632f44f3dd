package io.github.trilat.analysis;

import static io.github.trilat.analysis.FlightSays.SAYS;

import io.github.trilat.journal.Entry;
import io.github.trilat.model.MissileClass;
import io.github.trilat.scenario.Scenario;
import io.github.trilat.words.Saying;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Names for the launches of a run: what each was, and which one of several of that kind. */
final class LaunchNames {

  /** Apogee over range: up to the one a shot is flat, from the other on steep. */
  private static final double FLAT = 0.2;

  private static final double STEEP = 0.8;

  /** What a single shot is told from others by, where its class says less. */
  enum Slope {
    FLAT,
    STEEP
  }

  private final Map<String, Integer> places = new HashMap<>();
  private final Map<Saying, Integer> kinds = new HashMap<>();
  private final Map<String, String> given = new HashMap<>();
  private final Set<LocalDate> days = new LinkedHashSet<>();

  /** The scenario's own name for a launch, where it gives one. */
  void call(String launch, String name) {
    if (!name.isEmpty()) {
      given.put(launch, name);
    }
  }

  void add(Entry.Plotted launch) {
    places.put(launch.launch(), kinds.merge(kind(launch), 1, Integer::sum));
    days.add(Scenario.dayOf(launch.at()));
  }

  /** The name, as far as one knows of launches by now. */
  LaunchName of(Entry.Plotted launch) {
    Saying kind = kind(launch);
    int place = kinds.getOrDefault(kind, 1) == 1 ? 0 : places.getOrDefault(launch.launch(), 1);
    return new LaunchName(
        given.containsKey(launch.launch())
            ? SAYS.given(given.get(launch.launch()))
            : SAYS.name(place, kind),
        days.size() > 1 ? SAYS.dayAndClock(launch.at()) : SAYS.clock(launch.at()));
  }

  private static Saying kind(Entry.Plotted launch) {
    return switch (launch.kind()) {
      case SATELLITE -> SAYS.satelliteLaunch();
      case BALLISTIC -> launch.count() > 1 ? SAYS.salvo(launch.count()) : shot(launch);
    };
  }

  private static Saying shot(Entry.Plotted launch) {
    double slope = launch.apogeeKm() / launch.rangeKm();
    if (launch.missile() == MissileClass.INTERCONTINENTAL) {
      return SAYS.shotOf(launch.missile());
    }
    return slope <= FLAT
        ? SAYS.shot(Slope.FLAT)
        : slope >= STEEP ? SAYS.shot(Slope.STEEP) : SAYS.shotOf(launch.missile());
  }
}
