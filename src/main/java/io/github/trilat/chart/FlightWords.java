package io.github.trilat.chart;

import io.github.trilat.analysis.FirstMinutes.Flight;
import io.github.trilat.analysis.FirstMinutes.Kind;
import io.github.trilat.analysis.FirstMinutes.Lane;
import io.github.trilat.analysis.FirstMinutes.Mark;
import java.util.stream.Collectors;

/**
 * The words of the first-minutes chart: labels of marks, and the description for readers who cannot
 * see it.
 */
final class FlightWords {
  private static final double WIDEST = 300;

  private FlightWords() {}

  /** What a mark is called beside it, such as {@code real-time link} or {@code public alert}. */
  static String label(Mark mark) {
    boolean unnamed = mark.path().isBlank();
    return switch (mark.kind()) {
      case CUE -> mark.mechanism().isEmpty() || unnamed ? "launch cue" : "cue, " + mark.path();
      case SHARED_TRACK -> unnamed ? mark.kind().title() : mark.path();
      case OWN_TRACK, PUBLIC_ALERT -> mark.kind().title();
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
    return flight.launch() + ", " + flight.label() + ", " + end(flight) + ": ";
  }

  /** A mark in words, for the pointer that rests on it. */
  static String mark(LaneTimes times, Mark mark) {
    String way = mark.kind() == Kind.SHARED_TRACK ? "partner's track, " : "";
    String from = mark.began() < mark.seconds() ? ", begun " + Clock.text(mark.began()) : "";
    return times.lane().country().title()
        + ": "
        + way
        + label(mark)
        + " "
        + Clock.text(mark.seconds())
        + from
        + times.timing(mark).words();
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
    String knows = lane.country().title() + " " + marks(flight, lane);
    return lane.ownSight().isPresent() ? knows : knows + ", " + blind(lane);
  }
}
