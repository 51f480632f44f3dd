package io.github.trilat.engine;

import io.github.trilat.model.Action;
import io.github.trilat.model.Country;
import io.github.trilat.scenario.Event;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Who may know of what happens, and from when on. */
final class Knowing {

  /** What is done before the eyes of all. */
  private static final Set<Action> PUBLIC =
      EnumSet.of(
          Action.PUBLIC_ALERT,
          Action.ANNOUNCEMENT,
          Action.ALERT_WITHDRAWN,
          Action.ALERT_LIFTED,
          Action.JOINT_STATEMENT,
          Action.POSITION,
          Action.COUNT_CORRECTED);

  private Knowing() {}

  /** Only those who run the exercise: nobody in it. */
  static Map<Country, Instant> nobody() {
    return Map.of();
  }

  static Map<Country, Instant> these(Collection<Country> countries, Instant at) {
    Map<Country, Instant> known = new TreeMap<>();
    countries.forEach(country -> known.put(country, at));
    return Collections.unmodifiableMap(known);
  }

  static Map<Country, Instant> everybody(Instant at) {
    return these(EnumSet.allOf(Country.class), at);
  }

  /** Those who do it, those with whom, and all others where it is public. */
  static Map<Country, Instant> of(
      Action action, Collection<Country> by, Collection<Country> to, Instant at) {
    Set<Country> countries = EnumSet.noneOf(Country.class);
    countries.addAll(PUBLIC.contains(action) ? EnumSet.allOf(Country.class) : by);
    countries.addAll(to);
    return these(countries, at);
  }

  /**
   * A launch is known to whoever sees it or is told, by entries of their own; an outage to those
   * who use what is out; all else to everybody.
   */
  static Map<Country, Instant> of(Event event, Mechanisms mechanisms, Instant at) {
    if (event instanceof Event.Launched) {
      return nobody();
    }
    return event instanceof Event.LinkOutage outage
        ? these(mechanisms.get(outage.mechanism()).members(), at)
        : everybody(at);
  }
}
