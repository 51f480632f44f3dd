package io.github.trilat.analysis;

import io.github.trilat.model.Country;
import io.github.trilat.model.LaunchKind;
import io.github.trilat.model.MissileClass;
import io.github.trilat.words.Phrase;
import io.github.trilat.words.Saying;
import io.github.trilat.words.Sayings;
import java.time.Instant;

/** What launches are called, and what shows them or tells of them. */
interface FlightSays {
  FlightSays SAYS = Sayings.of(FlightSays.class);

  Saying name(int place, Saying what);

  Saying title(Saying name, Saying when);

  Saying salvo(int count);

  Saying satelliteLaunch();

  Saying given(String name);

  Saying shot(LaunchNames.Slope slope);

  Saying shotOf(MissileClass missile);

  Saying clock(Instant at);

  Saying dayAndClock(Instant at);

  Saying label(LaunchKind kind, int count, long range, long apogee);

  Saying first(LaunchKind kind, int count);

  Saying end(Saying what, boolean failed, boolean orbit);

  Saying it();

  Saying moreAlike(int others);

  Saying radar(Country country);

  Saying satellite(Country country);

  Saying mechanism(String title);

  Saying hub(Country country);

  Saying ownRadar();

  Saying ownSatellite();

  Saying via(Object carrier, Country hub);

  Saying briefFrom(Phrase carrier, Country from);

  Saying briefFromVia(Phrase carrier, Country from, Country hub);

  Saying briefVia(Phrase carrier, Country hub);

  Saying its(Object way);

  Saying the(Object way);

  Saying from(Object way, Country country);
}
