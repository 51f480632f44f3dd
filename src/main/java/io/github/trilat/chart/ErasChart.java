package io.github.trilat.chart;

import static io.github.trilat.chart.ChartSays.SAYS;
import static io.github.trilat.chart.Words.say;

import io.github.trilat.analysis.Eras;
import io.github.trilat.analysis.Eras.Launch;
import io.github.trilat.analysis.FirstMinutes.Flight;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Small multiples, one panel a launch, one lane an era: when a country knew of the same launch, by
 * which path, and how much warning that left.
 */
final class ErasChart {
  private static final String NAME = "eras";

  private final Eras series;

  ErasChart(Eras series) {
    this.series = series;
  }

  List<Drawing> draw(Format format) {
    if (series.shown().isEmpty()) {
      return List.of(sheet(Sheet.PAGE).empty(NAME, say(SAYS.noLaunches())));
    }
    return Pages.of(NAME, format, series.shown(), launch -> series.eras().size(), this::picture);
  }

  private Sheet sheet(int width) {
    return new Sheet(width, Words.say(series.finding()), say(SAYS.ofEras(series.country())));
  }

  private Pages.Picture picture(List<Launch> shown, int width) {
    Sheet sheet = sheet(width);
    List<Flight> flights = shown.stream().map(launch -> EraPanel.flight(series, launch)).toList();
    sheet.legend(EraWords.legend(flights, series.country()));
    ClockScale time = FlightScale.of(flights, sheet.right());
    List<EraPanel> panels =
        flights.stream().map(flight -> new EraPanel(time, series, flight)).toList();
    int heading = LaunchHeading.height(panels.stream().map(EraPanel::heading).toList());
    List<Panel> drawn = panels.stream().map(EraPanel::panel).toList();
    String words = flights.stream().map(this::sentence).collect(Collectors.joining(" "));
    return new Pages.Picture(sheet, new Stack(time, drawn, heading, Stack.GAP), words);
  }

  private String sentence(Flight flight) {
    List<String> eras = new ArrayList<>();
    for (int i = 0; i < flight.lanes().size(); i++) {
      eras.add(
          say(
              SAYS.knew(
                  series.eras().get(i).label(), FlightWords.marks(flight, flight.lanes().get(i)))));
    }
    return FlightWords.sentence(flight, eras);
  }
}
