package io.github.trilat.chart;

import io.github.trilat.analysis.FirstMinutes;
import io.github.trilat.analysis.FirstMinutes.Flight;
import java.util.List;
import java.util.stream.Collectors;
import org.jfree.chart.plot.XYPlot;

/**
 * Small multiples, one panel a launch on a common scale of time: what each country knew, when, and
 * by which path.
 */
final class FirstMinutesChart {
  private static final int MOST_PANELS = 6;

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
    ClockAxis time = FlightScale.of(flights);
    List<FlightPanel> panels =
        flights.stream().map(flight -> new FlightPanel(time, flight)).toList();
    int heading = panels.stream().mapToInt(FlightPanel::headingHeight).max().orElse(0);
    List<XYPlot> plots = panels.stream().map(FlightPanel::plot).toList();
    String words = flights.stream().map(FlightWords::sentence).collect(Collectors.joining(" "));
    return frame.around(
        Panels.stack(time, plots, heading, FlightScale.END), Panels.height(plots, heading), words);
  }

  private String subtitle() {
    return "What each country knew, and when. Shaded: from lift-off until the first object lands or"
        + " breaks up; hatched: until the last."
        + Panels.more(series.flights().size() - flights.size());
  }
}
