package io.github.trilat.rules;

import io.github.trilat.engine.Doctrine;
import io.github.trilat.model.Area;
import io.github.trilat.model.Country;
import io.github.trilat.model.Fact;
import io.github.trilat.model.Indicator;
import io.github.trilat.model.Landing;
import io.github.trilat.model.Launch;
import io.github.trilat.model.LaunchKind;
import io.github.trilat.model.Mechanism;
import io.github.trilat.model.MechanismKind;
import io.github.trilat.model.MissileClass;
import io.github.trilat.model.Notice;
import io.github.trilat.model.Parameter;
import io.github.trilat.model.Partner;
import io.github.trilat.model.SensorKind;
import io.github.trilat.model.Sighting;
import io.github.trilat.model.Status;
import io.github.trilat.model.Track;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Facts about one launch, {@code I-01}. */
public final class Facts {

  public static final String LAUNCH = "I-01";
  public static final Instant START = Instant.parse("2024-05-29T21:14:00Z");

  private Facts() {}

  public static Launch launch(int count) {
    return launch(
        LAUNCH, LaunchKind.BALLISTIC, count, 350, 100, false, Set.of(Country.JAPAN), START);
  }

  /** A launch of which no more is known. */
  public static Launch launch(
      String id,
      LaunchKind kind,
      int count,
      double rangeKm,
      double apogeeKm,
      boolean failed,
      Set<Country> concerns,
      Instant at) {
    return new Launch(
        id,
        kind,
        MissileClass.SHORT_RANGE,
        count,
        rangeKm,
        apogeeKm,
        failed,
        concerns,
        Set.of(),
        Area.NOT_SAID,
        Set.of(),
        false,
        false,
        at);
  }

  public static Landing landing() {
    return new Landing(LAUNCH, START.plusSeconds(300));
  }

  public static Sighting sighting(Country country) {
    return new Sighting(
        country, LAUNCH, "rok-forward-radar", SensorKind.RADAR, 18, START.plusSeconds(46));
  }

  public static Track track(Country country, int objects) {
    return new Track(country, LAUNCH, objects, START.plusSeconds(60));
  }

  public static Notice notice(Country country) {
    return new Notice(country, LAUNCH, Country.ROK, "real-time-link", START.plusSeconds(70));
  }

  public static Mechanism mechanism(String id, boolean usable) {
    return new Mechanism(
        id,
        "a " + id,
        MechanismKind.INFORMATION_SHARING,
        EnumSet.allOf(Country.class),
        Status.ACTIVE,
        usable);
  }

  public static Parameter parameter(String id, double value) {
    return new Parameter(id, value, "s");
  }

  public static Indicator cohesion() {
    return new Indicator(
        "cohesion-japan-rok",
        "Cohesion, Japan–ROK",
        "cohesion",
        Set.of(Country.JAPAN, Country.ROK));
  }

  public static List<Partner> partners() {
    return Arrays.stream(Country.values()).map(Partner::new).toList();
  }

  /** Puts all of them, in order. */
  public static void put(Doctrine.Session session, Fact... facts) {
    Arrays.stream(facts).forEach(session::put);
  }
}
