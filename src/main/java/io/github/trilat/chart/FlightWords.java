package io.github.trilat.chart;

import io.github.trilat.analysis.FirstMinutes.Flight;
import io.github.trilat.analysis.FirstMinutes.Kind;
import io.github.trilat.analysis.FirstMinutes.Lane;
import io.github.trilat.analysis.FirstMinutes.Mark;
import io.github.trilat.model.Country;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words of the first-minutes chart: labels of marks, and the description for readers who cannot
 * see it.
 */
final class FlightWords {
  static final String NOTHING = "nothing known";

  private static final String TOO_LATE = "after landing";
  private static final String OWN_SIGHT = "first in view of own radar";
  private static final String SHADED = "until the first object lands or breaks up";
  private static final String HATCHED = "until the last";
  private static final double WIDEST = 300;

  private FlightWords() {}

  /** What a mark is called beside it, such as {@code real-time link} or {@code public alert}. */
  static String label(Mark mark) {
    String path = Words.said(mark.path());
    boolean unnamed = path.isBlank();
    return switch (mark.kind()) {
      case CUE -> mark.mechanism().isEmpty() || unnamed ? "launch cue" : "cue, " + path;
      case SHARED_TRACK -> unnamed ? Words.said(mark.kind()) : path;
      case OWN_TRACK, PUBLIC_ALERT -> Words.said(mark.kind());
    };
  }

  /** A mark's label, such as {@code real-time link 1:06, after landing}. */
  static Words tag(Flight flight, Mark mark) {
    Timing timing = Timing.of(flight, mark.seconds());
    return new Words()
        .add(Words.fit(label(mark), Fonts.LABEL, WIDEST) + " ", Fonts.LABEL, Palette.INK)
        .add(Clock.text(mark.seconds()), Fonts.VALUE, Palette.INK)
        .add(timing.words(), Fonts.LABEL, timing.colour());
  }

  /** The end of the flight: {@code first landing 5:35, last 6:09}. */
  static String end(Flight flight) {
    String first =
        (flight.failed() ? "breaks up " : "first landing ") + Clock.text(flight.firstLanding());
    boolean several = Math.round(flight.lastLanding()) > Math.round(flight.firstLanding());
    return several ? first + ", last " + Clock.text(flight.lastLanding()) : first;
  }

  /** All of a flight in words. */
  static String sentence(Flight flight) {
    return head(flight)
        + flight.lanes().stream().map(lane -> lane(flight, lane)).collect(Collectors.joining("; "))
        + ".";
  }

  /** How a sentence about a flight begins. */
  static String head(Flight flight) {
    return LaunchHeading.sentence(
            Words.said(flight.name().title()), flight.launch(), Words.said(flight.label()))
        + ", "
        + end(flight)
        + ": ";
  }

  /** A mark in words, for the pointer that rests on it. */
  static String mark(Country country, Flight flight, Mark mark) {
    String way = mark.kind() == Kind.SHARED_TRACK ? "partner's track, " : "";
    String from = mark.began() < mark.seconds() ? ", begun " + Clock.text(mark.began()) : "";
    return Words.said(country)
        + ": "
        + way
        + label(mark)
        + " "
        + Clock.text(mark.seconds())
        + from
        + Timing.of(flight, mark.seconds()).words();
  }

  /** What each mark in these flights means, and each line that leads to one. */
  static List<Words> legend(List<Flight> flights) {
    List<Words> keys = new ArrayList<>();
    Set<Kind> kinds = kinds(flights);
    if (kinds.contains(Kind.CUE)) {
      keys.add(Key.markers(true, nothing -> {}, Words.said(Kind.CUE)));
    }
    if (kinds.contains(Kind.OWN_TRACK)) {
      keys.add(Key.markers(false, nothing -> {}, Words.said(Kind.OWN_TRACK)));
    }
    if (kinds.contains(Kind.SHARED_TRACK)) {
      keys.add(Key.markers(false, Markers.disc(2, Palette.PAPER), Words.said(Kind.SHARED_TRACK)));
    }
    if (kinds.contains(Kind.PUBLIC_ALERT)) {
      Pen siren = FlightMark.siren(Palette.INK, Palette.PAPER);
      keys.add(Key.of(siren, 22, Words.said(Kind.PUBLIC_ALERT)));
    }
    if (late(flights)) {
      keys.add(Key.of(Markers.line(-7, 7, 7, -7, Palette.INK, Palette.line(1.5)), 16, TOO_LATE));
    }
    routes(flights).forEach(route -> keys.add(Key.route(route)));
    Pen sight = Markers.line(0, -7, 0, 7, Palette.INK, Palette.line(2));
    keys.add(Key.of(sight, 8, OWN_SIGHT));
    keys.add(Key.shade(SHADED));
    if (flights.stream().anyMatch(FlightWords::hasTail)) {
      keys.add(Key.of(new Box(null, 7, Palette.BAND_HATCH, 1, 0), HATCHED));
    }
    return keys;
  }

  private static Set<Kind> kinds(List<Flight> flights) {
    return marks(flights)
        .map(Mark::kind)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Kind.class)));
  }

  private static Set<Route> routes(List<Flight> flights) {
    return marks(flights)
        .filter(FlightMark::hasWay)
        .map(mark -> Route.of(mark.mechanism(), Words.said(mark.path())))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Route.class)));
  }

  private static Stream<Mark> marks(List<Flight> flights) {
    return flights.stream()
        .flatMap(flight -> flight.lanes().stream())
        .flatMap(lane -> lane.marks().stream());
  }

  private static boolean late(List<Flight> flights) {
    return flights.stream()
        .anyMatch(
            flight ->
                marks(List.of(flight))
                    .anyMatch(mark -> Timing.of(flight, mark.seconds()) == Timing.AFTER_LANDING));
  }

  /** Whether it ends later than it begins to land, by a second or more. */
  static boolean hasTail(Flight flight) {
    return flight.lastLanding() - flight.firstLanding() >= 1;
  }

  /** When the own radar could have seen what it made no track of. */
  static String inView(double seconds) {
    return "in view of own radar " + Clock.text(seconds);
  }

  /** Why a country saw nothing itself: {@code own radar: never} or {@code no radar of its own}. */
  static String blind(Lane lane) {
    return lane.hasRadar() ? "own radar: never" : "no radar of its own";
  }

  /** The marks of a lane in words; {@code nothing} if there are none. */
  static String marks(Flight flight, Lane lane) {
    String marks =
        lane.marks().stream()
            .map(
                mark ->
                    label(mark)
                        + " "
                        + Clock.text(mark.seconds())
                        + Timing.of(flight, mark.seconds()).words())
            .collect(Collectors.joining(", "));
    return marks.isEmpty() ? "nothing" : marks;
  }

  private static String lane(Flight flight, Lane lane) {
    String knows = Words.said(lane.country()) + " " + marks(flight, lane);
    return lane.ownSight().isPresent() ? knows : knows + ", " + blind(lane);
  }
}
