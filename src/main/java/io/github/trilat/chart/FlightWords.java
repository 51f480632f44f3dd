package io.github.trilat.chart;

import static io.github.trilat.chart.ChartSays.SAYS;
import static io.github.trilat.chart.Words.say;

import io.github.trilat.analysis.FirstMinutes.Carrier;
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
  private static final double WIDEST = 300;

  private FlightWords() {}

  /** What a mark is called beside it, such as {@code real-time link} or {@code public alert}. */
  static String label(Mark mark) {
    boolean unnamed = Words.say(mark.path()).isBlank();
    return switch (mark.kind()) {
      case CUE ->
          say(
              mark.carrier() == Carrier.OWN_SENSOR || unnamed
                  ? SAYS.launchCue()
                  : SAYS.cueOver(Words.say(mark.path())));
      case SHARED_TRACK -> unnamed ? Words.say(mark.kind()) : Words.say(mark.path());
      case OWN_TRACK, PUBLIC_ALERT -> Words.say(mark.kind());
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
    String first = Clock.text(flight.firstLanding());
    boolean several = Math.round(flight.lastLanding()) > Math.round(flight.firstLanding());
    return say(
        several
            ? SAYS.endOfSeveral(flight.failed(), first, Clock.text(flight.lastLanding()))
            : SAYS.end(flight.failed(), first));
  }

  /** All of a flight in words. */
  static String sentence(Flight flight) {
    return sentence(flight, flight.lanes().stream().map(lane -> lane(flight, lane)).toList());
  }

  /** A flight, and of each lane what it shows. */
  static String sentence(Flight flight, List<String> lanes) {
    return say(
        SAYS.launch(
            Words.say(flight.name().title()),
            flight.launch(),
            Words.say(flight.label()),
            end(flight),
            lanes));
  }

  /** A mark in words, for the pointer that rests on it. */
  static String mark(Country country, Flight flight, Mark mark) {
    return say(
        SAYS.pointed(
            country,
            mark.kind() == Kind.SHARED_TRACK,
            moment(mark),
            mark.began() < mark.seconds(),
            Clock.text(mark.began()),
            Timing.of(flight, mark.seconds()).words()));
  }

  private static String moment(Mark mark) {
    return label(mark) + " " + Clock.text(mark.seconds());
  }

  /** What each mark in these flights means, and each line that leads to one. */
  static List<Words> legend(List<Flight> flights) {
    List<Words> keys = new ArrayList<>();
    Set<Kind> kinds = kinds(flights);
    if (kinds.contains(Kind.CUE)) {
      keys.add(Key.markers(true, nothing -> {}, Words.say(Kind.CUE)));
    }
    if (kinds.contains(Kind.OWN_TRACK)) {
      keys.add(Key.markers(false, nothing -> {}, Words.say(Kind.OWN_TRACK)));
    }
    if (kinds.contains(Kind.SHARED_TRACK)) {
      keys.add(Key.markers(false, Markers.disc(2, Palette.PAPER), Words.say(Kind.SHARED_TRACK)));
    }
    if (kinds.contains(Kind.PUBLIC_ALERT)) {
      Pen siren = FlightMark.siren(Palette.INK, Palette.PAPER);
      keys.add(Key.of(siren, 22, Words.say(Kind.PUBLIC_ALERT)));
    }
    if (late(flights)) {
      keys.add(
          Key.of(
              Markers.line(-7, 7, 7, -7, Palette.INK, Palette.line(1.5)),
              16,
              say(SAYS.afterLanding())));
    }
    routes(flights).forEach(route -> keys.add(Key.route(route)));
    Pen sight = Markers.line(0, -7, 0, 7, Palette.INK, Palette.line(2));
    keys.add(Key.of(sight, 8, say(SAYS.firstInView())));
    keys.add(Key.shade(say(SAYS.untilFirst())));
    if (flights.stream().anyMatch(FlightWords::hasTail)) {
      keys.add(Key.of(new Box(null, 7, Palette.BAND_HATCH, 1, 0), say(SAYS.untilLast())));
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
        .map(mark -> Route.of(mark.carrier()))
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
    return say(SAYS.inView(Clock.text(seconds)));
  }

  /** Why a country saw nothing itself: {@code own radar: never} or {@code no radar of its own}. */
  static String blind(Lane lane) {
    return say(lane.hasRadar() ? SAYS.neverInView() : SAYS.noRadar());
  }

  /** The marks of a lane in words; {@code nothing} if there are none. */
  static String marks(Flight flight, Lane lane) {
    List<String> marks =
        lane.marks().stream()
            .map(mark -> moment(mark) + Timing.of(flight, mark.seconds()).words())
            .toList();
    return say(SAYS.marks(marks, marks.size()));
  }

  private static String lane(Flight flight, Lane lane) {
    String knows = say(SAYS.knew(lane.country(), marks(flight, lane)));
    return lane.ownSight().isPresent() ? knows : knows + ", " + blind(lane);
  }
}
