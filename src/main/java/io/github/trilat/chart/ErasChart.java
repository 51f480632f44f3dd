package io.github.trilat.chart;

import io.github.trilat.analysis.Eras;
import io.github.trilat.analysis.FirstMinutes.Flight;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jfree.chart.plot.XYPlot;

/**
 * Small multiples, one panel a launch, one lane an era: when a country knew of the same launch, by
 * which path, and how much warning that left.
 */
final class ErasChart {
  private final Eras series;

  ErasChart(Eras series) {
    this.series = series;
  }

  Drawing draw() {
    Frame frame = new Frame("eras", series.finding(), subtitle());
    if (series.shown().isEmpty()) {
      return frame.empty("Nothing was launched in these runs.");
    }
    List<Flight> flights =
        series.shown().stream().map(launch -> EraPanel.flight(series, launch)).toList();
    ClockAxis time = FlightScale.of(flights);
    List<EraPanel> panels =
        series.shown().stream().map(launch -> new EraPanel(time, series, launch)).toList();
    int heading = panels.stream().mapToInt(EraPanel::headingHeight).max().orElse(0);
    List<XYPlot> plots = panels.stream().map(EraPanel::plot).toList();
    String words = flights.stream().map(this::sentence).collect(Collectors.joining(" "));
    return frame.around(
        Panels.stack(time, plots, heading, FlightScale.END), Panels.height(plots, heading), words);
  }

  private String subtitle() {
    return "When "
        + series.country().inSentence()
        + " first held a usable track under the mechanisms of each year, and when it told its"
        + " public. Bars: warning left before the end of the flight, solid by a partner's track,"
        + " hatched by its own radar.";
  }

  private String sentence(Flight flight) {
    List<String> eras = new ArrayList<>();
    for (int i = 0; i < flight.lanes().size(); i++) {
      eras.add(
          series.eras().get(i).label() + " " + FlightWords.marks(flight, flight.lanes().get(i)));
    }
    return FlightWords.head(flight) + String.join("; ", eras) + ".";
  }
}
