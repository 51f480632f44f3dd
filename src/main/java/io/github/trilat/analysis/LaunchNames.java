package io.github.trilat.analysis;

import static io.github.trilat.analysis.FlightSays.SAYS;

import io.github.trilat.journal.Entry;
import io.github.trilat.words.Saying;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Names for the launches of a run: what each was, and which one of several of that kind. */
final class LaunchNames {
  private static final ZoneOffset LOCAL = ZoneOffset.ofHours(9);
  /** Apogee over range: up to the one a shot is flat, from the other on steep. */
  private static final double FLAT = 0.2;

  private static final double STEEP = 0.8;

  private static final double MEDIUM_KM = 1000;
  private static final double LONG_KM = 3000;

  /** What a single shot is told from others by: its slope, or where that is usual, its reach. */
  enum Slope {
    FLAT,
    STEEP,
    SHORT_RANGE,
    MEDIUM_RANGE,
    LONG_RANGE
  }

  private final Map<String, Integer> places = new HashMap<>();
  private final Map<Saying, Integer> kinds = new HashMap<>();
  private final Set<LocalDate> days = new LinkedHashSet<>();

  void add(Entry.Plotted launch) {
    places.put(launch.launch(), kinds.merge(kind(launch), 1, Integer::sum));
    days.add(day(launch.at()));
  }

  /** The name, as far as one knows of launches by now. */
  LaunchName of(Entry.Plotted launch) {
    Saying kind = kind(launch);
    int place = kinds.getOrDefault(kind, 1) == 1 ? 0 : places.getOrDefault(launch.launch(), 1);
    return new LaunchName(
        SAYS.name(place, kind),
        days.size() > 1 ? SAYS.dayAndClock(launch.at()) : SAYS.clock(launch.at()));
  }

  private static LocalDate day(Instant at) {
    return at.atOffset(LOCAL).toLocalDate();
  }

  private static Saying kind(Entry.Plotted launch) {
    return switch (launch.kind()) {
      case SATELLITE -> SAYS.satelliteLaunch();
      case BALLISTIC ->
          launch.count() > 1 ? SAYS.salvo(launch.count()) : SAYS.shot(slope(launch));
    };
  }

  private static Slope slope(Entry.Plotted launch) {
    double slope = launch.apogeeKm() / launch.rangeKm();
    return slope <= FLAT ? Slope.FLAT : slope >= STEEP ? Slope.STEEP : reach(launch.rangeKm());
  }

  private static Slope reach(double km) {
    return km < MEDIUM_KM ? Slope.SHORT_RANGE : km < LONG_KM ? Slope.MEDIUM_RANGE : Slope.LONG_RANGE;
  }
}
