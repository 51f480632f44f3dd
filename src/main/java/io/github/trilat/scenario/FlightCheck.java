package io.github.trilat.scenario;

import io.github.trilat.model.Area;
import io.github.trilat.model.Country;
import io.github.trilat.model.LaunchKind;
import io.github.trilat.warning.Arc;
import io.github.trilat.words.Words;
import io.github.trilat.yaml.Durations;
import io.github.trilat.yaml.Fields;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Holds what a launch says of its time and its course against what can fly, and against the map.
 *
 * <p>Where a flight from the DPRK may come down is read off a map in round figures, generously.
 */
final class FlightCheck {

  /** An area: how near and how far it lies, what it may lie behind, and whose zones are in it. */
  private record Reach(double fromKm, double toKm, Set<Country> behind, Set<Country> zones) {}

  private static final double NO_LIMIT = 20_000;

  private static final Map<Area, Reach> REACHES =
      Map.of(
          Area.EAST_SEA,
              new Reach(1, 1700, Set.of(Country.ROK), Set.of(Country.JAPAN, Country.ROK)),
          Area.YELLOW_SEA, new Reach(1, 1000, Set.of(Country.ROK), Set.of(Country.ROK)),
          Area.EAST_CHINA_SEA,
              new Reach(450, 2500, Set.of(Country.ROK), Set.of(Country.JAPAN, Country.ROK)),
          Area.PACIFIC,
              new Reach(
                  800,
                  NO_LIMIT,
                  Set.of(Country.JAPAN, Country.ROK, Country.US),
                  Set.of(Country.JAPAN, Country.US)),
          Area.JAPAN, new Reach(350, 3000, Set.of(Country.ROK), Set.of()),
          Area.ROK, new Reach(1, 1000, Set.of(), Set.of()),
          Area.US, new Reach(3000, NO_LIMIT, Set.of(Country.JAPAN, Country.ROK), Set.of()),
          Area.DPRK, new Reach(1, 900, Set.of(), Set.of()));

  /** How far a reported time may lie from that of the arc, as shares of it, and rounding. */
  private static final double LEAST_SHARE = 0.8;

  private static final double MOST_SHARE = 1.2;
  private static final double ROUNDING_AND_BOOST_S = 240;

  /** Slower than this over the ground, a gliding missile would fall. */
  private static final double SLOWEST_KM_PER_S = 0.5;

  private final Fields fields;
  private final Event.Launched launched;
  private final Arc arc;

  FlightCheck(Fields fields, Event.Launched launched) {
    this.fields = fields;
    this.launched = launched;
    this.arc = launched.arc();
  }

  void check() {
    boolean fails = launched.failsAfter().isPresent();
    if (fails && launched.flightTime().isPresent()) {
      fields.error(
          "flight-time",
          "what breaks up has no flight time",
          "Delete ‘flight-time’, or delete ‘fails-after’.");
    } else if (!fails && launched.kind() == LaunchKind.BALLISTIC) {
      time();
      reach();
    }
    course();
  }

  private void time() {
    double seconds = arc.freeFlightSeconds();
    double most =
        arc.apogeeKm() < Arc.minimumEnergy(arc.rangeKm()).apogeeKm()
            ? Math.max(
                seconds * MOST_SHARE + ROUNDING_AND_BOOST_S, arc.rangeKm() / SLOWEST_KM_PER_S)
            : seconds * MOST_SHARE + ROUNDING_AND_BOOST_S;
    if (launched.flightTime().isPresent()) {
      double given = launched.flightTime().get().toSeconds();
      if (given < seconds * LEAST_SHARE || given > most) {
        fields.error(
            "flight-time",
            "no missile flies " + LaunchSentence.figures(launched) + " in " + span(given),
            "In free fall it takes about " + span(seconds) + "; write the time that was reported.");
      }
    } else if (arc.manoeuvres()) {
      fields
          .problems()
          .warn(
              fields.place("apogee"),
              "no missile flies "
                  + LaunchSentence.figures(launched)
                  + " in free fall: it glides or manoeuvres, and takes longer than this arc's "
                  + span(seconds),
              "Give the time that was reported, as in ‘flight-time: 11m’.");
    }
  }

  private static String span(double seconds) {
    return Durations.format(Duration.ofSeconds(Math.round(seconds)));
  }

  private void reach() {
    Area area = launched.course().lands();
    Reach reach = REACHES.get(area);
    if (reach != null && (arc.rangeKm() < reach.fromKm || arc.rangeKm() > reach.toKm)) {
      fields.error(
          "lands",
          "a flight of " + Distance.format(arc.rangeKm()) + " does not end there",
          "It lies "
              + (reach.toKm == NO_LIMIT
                  ? "at least " + Distance.format(reach.fromKm)
                  : Distance.format(reach.fromKm) + " to " + Distance.format(reach.toKm))
              + " from the DPRK.");
    }
  }

  /** Who is passed lies before where it comes down, and a zone within it. */
  private void course() {
    Course course = launched.course();
    Reach reach = REACHES.get(course.lands());
    if (reach == null) {
      return;
    }
    List<Country> passed =
        course.passes().stream().filter(it -> !reach.behind.contains(it)).toList();
    if (!passed.isEmpty()) {
      fields.error(
          "passes",
          "what passes "
              + Words.ENGLISH.text(passed.get(0), "sentence")
              + " does not come down there: "
              + CourseReader.inFiles(course.lands()),
          "Say that it only headed there, as in ‘toward: "
              + passed.get(0).name()
              + "’, or where else it came down.");
    }
    course
        .zones()
        .filter(zones -> !reach.zones.containsAll(zones))
        .ifPresent(
            zones ->
                fields.error(
                    "zone",
                    CourseReader.inFiles(course.lands()) + " holds no such economic zone",
                    "Write ‘zone: outside’, or another country's."));
  }
}
