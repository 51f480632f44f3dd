package io.github.trilat.oracle;

import io.github.trilat.engine.Doctrine;
import io.github.trilat.model.Alert;
import io.github.trilat.model.Country;
import io.github.trilat.model.Currency;
import io.github.trilat.model.Fact;
import io.github.trilat.model.Incident;
import io.github.trilat.model.IncidentKind;
import io.github.trilat.model.Landing;
import io.github.trilat.model.Launch;
import io.github.trilat.model.LaunchKind;
import io.github.trilat.model.Level;
import io.github.trilat.model.Mechanism;
import io.github.trilat.model.MechanismKind;
import io.github.trilat.model.Occasion;
import io.github.trilat.model.Partner;
import io.github.trilat.model.Status;
import io.github.trilat.model.Track;
import io.github.trilat.rules.Facts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A few steps in which facts come, change, go, and come back. */
final class Scene {
  private static final int LIMIT = 100_000;
  private static final Launch SMALL =
      launch("I-02", LaunchKind.BALLISTIC, 3, 350.5, 100, 60, true, Set.of());
  private static final Launch SATELLITE =
      launch("I-03", LaunchKind.SATELLITE, 10, 350.5, 100, 60, false, Set.of(Country.ROK));
  private static final Launch LARGE =
      launch("I-06", LaunchKind.BALLISTIC, 350, 350, 350, 120, false, Set.of(Country.JAPAN));
  private static final Launch HIGH =
      launch(
          "I-09",
          LaunchKind.BALLISTIC,
          88,
          350,
          400,
          -60,
          false,
          Set.of(Country.JAPAN, Country.ROK));

  private static final List<Step> STEPS =
      List.of(
          new Step(List.of(), beginning()),
          new Step(
              List.of("track:US:I-01"),
              List.of(
                  new Landing("I-01", Facts.START.plusSeconds(300)),
                  new Landing("I-02", Facts.START.plusSeconds(300)),
                  new Alert(Country.JAPAN, "I-01", Facts.START.plusSeconds(200)),
                  track(Country.JAPAN, "I-02", 1),
                  track(Country.US, "I-03", -2),
                  HIGH,
                  Facts.launch(2),
                  Facts.mechanism("real-time-link", true),
                  new Level("tension", 175),
                  new Level("load", 0.25),
                  new Level("support", 350))),
          new Step(
              List.of("I-03", "partner:US", "landing:I-01", "track:ROK:I-01", "real-time-link"),
              List.of(
                  drill(Set.of(Country.JAPAN, Country.US)),
                  launch("I-02", LaunchKind.BALLISTIC, 1, 350.5, 100, 60, true, Set.of()),
                  launch("I-06", LaunchKind.BALLISTIC, 351, 350, 350, 120, false, Set.of()),
                  track(Country.US, "I-03", 0),
                  new Currency("freedom-edge", 1, 1),
                  new Level("support", 89),
                  new Level("assurance", 351 * 350 - 350))),
          new Step(
              List.of("alert:JAPAN:I-01", "landing:I-02", "I-06", "track:JAPAN:I-02"),
              List.of(
                  SATELLITE,
                  new Partner(Country.US),
                  Facts.launch(18),
                  drill(Set.of(Country.JAPAN)),
                  new Level("load", 0.5))),
          new Step(
              List.of("I-01", "I-02", "I-03"),
              List.of(
                  LARGE,
                  launch("I-09", LaunchKind.BALLISTIC, 5, 350, 350, -60, true, Set.of()),
                  Facts.track(Country.ROK, 18),
                  track(Country.JAPAN, "I-02", 1),
                  new Landing("I-01", Facts.START.plusSeconds(400)))),
          new Step(
              List.of(
                  "I-06",
                  "I-09",
                  "landing:I-01",
                  "track:JAPAN:I-06",
                  "track:US:I-03",
                  "partner:US"),
              List.of(new Level("cohesion-japan-rok", 49))),
          new Step(
              List.of(
                  "track:ROK:I-01",
                  "track:ROK:I-06",
                  "track:ROK:drill",
                  "track:JAPAN:I-02",
                  "track:JAPAN:tisa"),
              List.of(HIGH, SMALL)));

  private Scene() {}

  private record Step(List<String> gone, List<Fact> put) {}

  private static List<Fact> beginning() {
    List<Fact> facts = new ArrayList<>(Facts.partners());
    facts.addAll(
        List.of(
            Facts.launch(18),
            SMALL,
            SATELLITE,
            LARGE,
            Facts.track(Country.ROK, 18),
            Facts.track(Country.US, 3),
            track(Country.US, "I-03", -1),
            track(Country.JAPAN, "I-06", 400),
            track(Country.ROK, "I-06", 350),
            track(Country.ROK, "drill", 5),
            track(Country.JAPAN, "tisa", 5),
            Facts.notice(Country.JAPAN),
            Facts.mechanism("tisa", true),
            Facts.mechanism("real-time-link", false),
            drill(Set.of(Country.US)),
            Facts.parameter("link-delay", 10),
            Facts.cohesion(),
            new Level("cohesion-japan-rok", 50),
            new Level("tension", 49.9),
            new Level("load", 1),
            new Level("support", 3),
            new Level("assurance", 4),
            new Currency("freedom-edge", 0.5, 2),
            new Occasion("I-07", "freedom-edge", Set.of(), Facts.START),
            new Occasion("I-08", "tisa", Set.of(Country.JAPAN), Facts.START),
            incident("I-04", IncidentKind.MISSILE_SERIES, 31, 25),
            incident("I-05", IncidentKind.PANDEMIC, 0, 0)));
    return facts;
  }

  /** Plays all steps; rules fire after each. */
  static void play(Doctrine.Session session) {
    for (Step step : STEPS) {
      step.gone().forEach(session::remove);
      step.put().forEach(session::put);
      session.fire(LIMIT, (rule, facts) -> {});
    }
  }

  private static Launch launch(
      String id,
      LaunchKind kind,
      int count,
      double rangeKm,
      double apogeeKm,
      int later,
      boolean failed,
      Set<Country> concerns) {
    return Facts.launch(
        id, kind, count, rangeKm, apogeeKm, failed, concerns, Facts.START.plusSeconds(later));
  }

  private static Track track(Country country, String launch, int objects) {
    return new Track(country, launch, objects, Facts.START.plusSeconds(30));
  }

  private static Mechanism drill(Set<Country> members) {
    return new Mechanism(
        "freedom-edge", "Freedom Edge", MechanismKind.DRILL, members, Status.SUSPENDED, false);
  }

  private static Incident incident(String id, IncidentKind kind, int size, int record) {
    return new Incident(id, kind, Set.of(), size, record, "", true, Facts.START);
  }
}
