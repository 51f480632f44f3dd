package io.github.trilat.chart;

import static io.github.trilat.chart.ChartSays.SAYS;
import static io.github.trilat.chart.Words.say;

import io.github.trilat.analysis.FirstMinutes;
import io.github.trilat.analysis.FirstMinutes.Flight;
import io.github.trilat.analysis.FirstMinutes.Kind;
import io.github.trilat.analysis.FirstMinutes.Mark;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What one country came to know of a flight, along a line of time: each mark with its label. Marks
 * after the end of the scale crowd at its edge.
 */
final class FlightLane {
  private static final double CROWD = 26;
  private static final double REACH = 9;
  private static final double SIGHT = 7;

  private final Scale time;
  private final double longest;
  private final Flight flight;
  private final FirstMinutes.Lane known;
  private final Lane lane;

  /** {@code notes} says why the own radar saw nothing, or when it could have. */
  FlightLane(ClockScale time, Flight flight, FirstMinutes.Lane known, boolean notes) {
    this.time = time;
    this.longest = time.high();
    this.flight = flight;
    this.known = known;
    this.lane = new Lane(time.start(), time.end());
    labelMarks();
    if (notes) {
      labelOwnRadar();
    } else if (lane.isUnlabelled()) {
      lane.label(time.end(), -4, note(say(SAYS.nothingKnown())));
    }
  }

  private void labelMarks() {
    known.marks().forEach(this::keepClear);
    known.ownSight().ifPresent(sight -> lane.block(pixel(sight) - 4, pixel(sight) + 4));
    double end = pixel(flight.firstLanding());
    lane.avoid(end - 5, end + 5);
    known.marks().stream()
        .sorted(Comparator.comparing(Mark::seconds).reversed())
        .forEach(mark -> lane.label(pixel(mark), REACH, FlightWords.tag(flight, mark)));
  }

  private void keepClear(Mark mark) {
    double x = pixel(mark);
    double from = FlightMark.hasWay(mark) ? pixel(mark.began()) : x;
    lane.block(Math.min(from, x - REACH) - 3, x + REACH + 3);
  }

  private void labelOwnRadar() {
    OptionalDouble sight = known.ownSight();
    boolean track = known.marks().stream().anyMatch(mark -> mark.kind() == Kind.OWN_TRACK);
    if (sight.isEmpty()) {
      lane.label(time.end(), -4, note(FlightWords.blind(known)));
    } else if (!track) {
      lane.label(pixel(sight.getAsDouble()), 4, note(FlightWords.inView(sight.getAsDouble())));
    }
  }

  private static Words note(String text) {
    return Words.of(text, Fonts.NOTE, Palette.SOFT);
  }

  /** Where a moment stands, in pixels. */
  private double pixel(double seconds) {
    return Math.min(time.pixel(seconds), time.end());
  }

  /** The same for a mark; those beyond the scale one beside the other at its edge. */
  private double pixel(Mark mark) {
    if (!isBeyond(mark)) {
      return pixel(mark.seconds());
    }
    List<Mark> beyond = known.marks().stream().filter(this::isBeyond).toList();
    return time.end() - CROWD * (beyond.size() - beyond.indexOf(mark)) + 4;
  }

  private boolean isBeyond(Mark mark) {
    return mark.seconds() > longest;
  }

  /** In pixels. */
  double height() {
    return lane.height();
  }

  /** Draws everything below the height {@code top}, and says at which the line is. */
  double draw(Panel panel, double top, Words name) {
    double middle = lane.draw(panel, top, name);
    known
        .ownSight()
        .ifPresent(
            sight ->
                panel.pen(
                    pixel(sight),
                    middle,
                    Markers.line(
                        0, -SIGHT, 0, SIGHT, Palette.deep(known.country()), Palette.line(2))));
    for (Mark mark : known.marks()) {
      FlightMark drawn = new FlightMark(known.country(), flight, mark);
      double x = pixel(mark);
      panel.pen(x, middle, drawn.way(x - Math.min(x, pixel(mark.began()))));
    }
    for (Mark mark : known.marks()) {
      FlightMark drawn = new FlightMark(known.country(), flight, mark);
      panel.pen(pixel(mark), middle, drawn.pen(isBeyond(mark) ? time.end() - pixel(mark) : 0));
    }
    return middle;
  }
}
