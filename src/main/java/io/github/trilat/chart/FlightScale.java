package io.github.trilat.chart;

import static io.github.trilat.chart.ChartSays.SAYS;
import static io.github.trilat.chart.Words.say;

import io.github.trilat.analysis.FirstMinutes.Flight;
import io.github.trilat.analysis.FirstMinutes.Mark;
import java.util.List;
import java.util.stream.DoubleStream;

/** The scale of time that panels of flights share. */
final class FlightScale {
  private static final int START = 136;
  private static final double LONGEST = 720;

  private FlightScale() {}

  /** From lift-off to the last mark, or to twelve minutes, on a sheet that ends at that pixel. */
  static ClockScale of(List<Flight> flights, int right) {
    double end = right - 8.0;
    double last = lastSecond(flights, end - START);
    return new ClockScale(say(SAYS.sinceLiftOff()), 0, last, START, end);
  }

  /** Up to twelve minutes it covers everything, labels of marks included. */
  private static double lastSecond(List<Flight> flights, double span) {
    double last = flights.stream().flatMapToDouble(FlightScale::moments).max().orElse(LONGEST);
    double labels =
        flights.stream().flatMapToDouble(flight -> labelEnds(flight, span)).max().orElse(0);
    double end = 10 * Math.ceil(Math.max(last * 1.02, Math.min(labels, last * 1.3)) / 10);
    return Math.min(LONGEST, Math.max(60, end));
  }

  private static DoubleStream moments(Flight flight) {
    return DoubleStream.concat(
        DoubleStream.of(flight.firstLanding(), flight.lastLanding()),
        flight.lanes().stream().flatMap(lane -> lane.marks().stream()).mapToDouble(Mark::seconds));
  }

  /** For each mark the end of a scale on which its label still fits to its right. */
  private static DoubleStream labelEnds(Flight flight, double span) {
    return flight.lanes().stream()
        .flatMap(lane -> lane.marks().stream())
        .mapToDouble(
            mark -> mark.seconds() * span / (span - 20 - FlightWords.tag(flight, mark).width()));
  }
}
