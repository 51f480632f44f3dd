package io.github.trilat.chart;

import io.github.trilat.analysis.FirstMinutes;
import io.github.trilat.analysis.FirstMinutes.Mark;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * Small multiples, one panel a launch on a common scale of time: what each country knew, when, and
 * by which path.
 */
final class FirstMinutesChart {
  /** Where the scales of time begin, in pixels. */
  static final double START = 136;

  /** Where they end. */
  static final double END = 1072;

  private static final String SUBTITLE =
      "What each country knew, and when. Shaded: from lift-off until the first object lands or"
          + " breaks up; hatched: until the last.";
  private static final int MOST_PANELS = 6;
  private static final double LONGEST = 720;

  private final List<FirstMinutes.Flight> flights;
  private final int more;
  private final Frame frame;

  FirstMinutesChart(FirstMinutes series) {
    this.flights = series.flights().stream().limit(MOST_PANELS).toList();
    this.more = series.flights().size() - flights.size();
    this.frame = new Frame("first-minutes", series.finding());
  }

  Drawing draw() {
    if (flights.isEmpty()) {
      return frame.empty("There is no flight to show.");
    }
    double y = frame.head(SUBTITLE + Frame.moreLaunches(more));
    Scale time = new Scale(0, lastSecond(), START, END);
    for (FirstMinutes.Flight flight : flights) {
      y = new FlightPanel(frame.sheet(), time, flight).draw(y) + 16;
    }
    axis(time, y - 16);
    return frame.close(y + 30, description());
  }

  /** The end of the scale: it covers what came within twelve minutes, labels included. */
  private double lastSecond() {
    double last = flights.stream().flatMapToDouble(FirstMinutesChart::moments).max().orElse(0);
    double labels = flights.stream().flatMapToDouble(FirstMinutesChart::labelEnds).max().orElse(0);
    double end = 10 * Math.ceil(Math.max(last * 1.02, Math.min(labels, last * 1.3)) / 10);
    return Math.min(LONGEST, Math.max(60, end));
  }

  private static DoubleStream moments(FirstMinutes.Flight flight) {
    DoubleStream ends =
        DoubleStream.of(flight.firstLanding(), flight.lastLanding())
            .map(seconds -> Math.min(seconds, LONGEST));
    return DoubleStream.concat(ends, marks(flight).mapToDouble(Mark::seconds));
  }

  /** For each mark the end of a scale on which its label still fits to its right. */
  private static DoubleStream labelEnds(FirstMinutes.Flight flight) {
    double span = END - START;
    return marks(flight)
        .mapToDouble(
            mark ->
                mark.seconds() * span / (span - 20 - Run.width(LaneLabels.words(flight, mark))));
  }

  private static Stream<Mark> marks(FirstMinutes.Flight flight) {
    return flight.lanes().stream()
        .flatMap(lane -> lane.marks().stream())
        .filter(mark -> mark.seconds() <= LONGEST);
  }

  private void axis(Scale time, double y) {
    Sheet sheet = frame.sheet();
    sheet.line(START, y, END, y, Ink.line(Palette.EDGE, 1));
    for (int tick : Clock.ticks(0, time.high(), 12)) {
      sheet.line(time.at(tick), y, time.at(tick), y + 5, Ink.line(Palette.EDGE, 1));
      sheet.text(time.at(tick), y + 20, Anchor.MIDDLE, Style.AXIS, Clock.text(tick));
    }
    sheet.text(END, y + 40, Anchor.END, Style.AXIS, "minutes:seconds since lift-off");
  }

  private String description() {
    return flights.stream().map(FlightWords::sentence).collect(Collectors.joining(" "));
  }
}
