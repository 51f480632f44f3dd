package io.github.trilat.chart;

import io.github.trilat.analysis.FirstMinutes;
import io.github.trilat.analysis.FirstMinutes.Flight;
import io.github.trilat.analysis.FirstMinutes.Mark;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.jfree.chart.plot.XYPlot;

/**
 * Small multiples, one panel a launch on a common scale of time: what each country knew, when, and
 * by which path.
 */
final class FirstMinutesChart {
  private static final int START = 136;
  private static final int END = 1072;
  private static final int MOST_PANELS = 6;
  private static final double LONGEST = 720;

  private final FirstMinutes series;
  private final List<Flight> flights;

  FirstMinutesChart(FirstMinutes series) {
    this.series = series;
    this.flights = series.flights().stream().limit(MOST_PANELS).toList();
  }

  Drawing draw() {
    Frame frame = new Frame("first-minutes", series.finding(), subtitle());
    if (flights.isEmpty()) {
      return frame.empty("Nothing was launched in this run.");
    }
    ClockAxis time =
        new ClockAxis("minutes:seconds since lift-off", 0, lastSecond(), START, END, 12);
    List<FlightPanel> panels =
        flights.stream().map(flight -> new FlightPanel(time, flight)).toList();
    int heading = panels.stream().mapToInt(FlightPanel::headingHeight).max().orElse(0);
    List<XYPlot> plots = panels.stream().map(FlightPanel::plot).toList();
    String words = flights.stream().map(FlightWords::sentence).collect(Collectors.joining(" "));
    return frame.around(
        Panels.stack(time, plots, heading, END), Panels.height(plots, heading), words);
  }

  private String subtitle() {
    int more = series.flights().size() - flights.size();
    return "What each country knew, and when. Shaded: from lift-off until the first object lands or"
        + " breaks up; hatched: until the last."
        + (more > 0 ? " +" + more + " more launches." : "");
  }

  /** The end of the scale: up to twelve minutes it covers everything, labels of marks included. */
  private double lastSecond() {
    double last =
        flights.stream().flatMapToDouble(FirstMinutesChart::moments).max().orElse(LONGEST);
    double labels = flights.stream().flatMapToDouble(FirstMinutesChart::labelEnds).max().orElse(0);
    double end = 10 * Math.ceil(Math.max(last * 1.02, Math.min(labels, last * 1.3)) / 10);
    return Math.min(LONGEST, Math.max(60, end));
  }

  private static DoubleStream moments(Flight flight) {
    return DoubleStream.concat(
        DoubleStream.of(flight.firstLanding(), flight.lastLanding()),
        flight.lanes().stream().flatMap(lane -> lane.marks().stream()).mapToDouble(Mark::seconds));
  }

  /** For each mark the end of a scale on which its label still fits to its right. */
  private static DoubleStream labelEnds(Flight flight) {
    double span = END - START;
    return flight.lanes().stream()
        .flatMap(lane -> lane.marks().stream())
        .mapToDouble(
            mark -> mark.seconds() * span / (span - 20 - FlightWords.tag(flight, mark).width()));
  }
}
