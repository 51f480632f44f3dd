package io.github.trilat.chart;

import io.github.trilat.analysis.FirstMinutes.Kind;
import io.github.trilat.analysis.FirstMinutes.Mark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The labels of a lane: what each mark is and when, and whether the country's own radar ever saw
 * the flight.
 */
final class LaneLabels {
  private static final double REACH = 9;

  private final LaneTimes times;
  private final Stagger room;
  private final List<LaneTag> tags = new ArrayList<>();

  LaneLabels(LaneTimes times) {
    this.times = times;
    this.room = new Stagger(times.time().start() + 2, times.time().end());
  }

  /** Finds a place for each label, with a note on when the own radar could see the flight. */
  List<LaneTag> arrange() {
    placeMarks();
    placeOwnRadar();
    return List.copyOf(tags);
  }

  /** Finds a place for the label of each mark; where there is none, a note says so. */
  List<LaneTag> arrangeMarks() {
    placeMarks();
    if (tags.isEmpty()) {
      tag(times.time().end(), -4, note("nothing known"));
    }
    return List.copyOf(tags);
  }

  private void placeMarks() {
    List<Mark> marks = times.lane().marks();
    marks.forEach(this::keepClear);
    times
        .lane()
        .ownSight()
        .ifPresent(sight -> room.block(times.pixel(sight) - 4, times.pixel(sight) + 4));
    double end = times.pixel(times.flight().firstLanding());
    room.avoid(end - 3, end + 2);
    marks.stream()
        .sorted(Comparator.comparing(Mark::seconds).reversed())
        .forEach(mark -> tag(times.pixel(mark), REACH, FlightWords.tag(times.flight(), mark)));
  }

  private void keepClear(Mark mark) {
    double x = times.pixel(mark);
    double from = LaneTimes.hasWay(mark) ? times.pixel(mark.began()) : x;
    room.block(Math.min(from, x - REACH) - 3, x + REACH + 3);
  }

  private void placeOwnRadar() {
    OptionalDouble sight = times.lane().ownSight();
    boolean track = times.lane().marks().stream().anyMatch(mark -> mark.kind() == Kind.OWN_TRACK);
    if (sight.isEmpty()) {
      tag(times.time().end(), -4, note(FlightWords.blind(times.lane())));
    } else if (!track) {
      String seen = "in view of own radar " + Clock.text(sight.getAsDouble());
      tag(times.pixel(sight.getAsDouble()), 4, note(seen));
    }
  }

  private static Words note(String text) {
    return new Words().add(text, Fonts.NOTE, Palette.SOFT);
  }

  private void tag(double x, double reach, Words words) {
    tags.add(new LaneTag(x, words, room.place(x, words.width(), reach)));
  }
}
