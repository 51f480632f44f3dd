package io.github.trilat.chart;

import static io.github.trilat.chart.ChartSays.SAYS;
import static io.github.trilat.chart.Words.say;

import io.github.trilat.analysis.FirstMinutes;
import io.github.trilat.analysis.FirstMinutes.Flight;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Small multiples, one panel a launch on a common scale of time: what each country knew, when, and
 * by which path.
 */
final class FirstMinutesChart {
  private static final String NAME = "first-minutes";
  private static final int MOST_PANELS = 6;

  private final FirstMinutes series;
  private final List<Flight> flights;

  FirstMinutesChart(FirstMinutes series, Format format) {
    this.series = series;
    this.flights = Chosen.of(series.flights(), Flight::launch, series.about(), MOST_PANELS, format);
  }

  List<Drawing> draw(Format format) {
    if (flights.isEmpty()) {
      Sheet sheet = new Sheet(Sheet.PAGE, Words.say(series.finding()), say(SAYS.ofFirstMinutes()));
      return List.of(sheet.empty(NAME, say(SAYS.noLaunch())));
    }
    return Pages.of(NAME, format, flights, flight -> flight.lanes().size(), this::picture);
  }

  private Pages.Picture picture(List<Flight> shown, int width) {
    String title =
        Chosen.title(
            Words.say(series.finding()),
            shown,
            Flight::launch,
            series.about(),
            say(SAYS.firstMinutes()));
    String more = say(SAYS.moreLaunches(series.flights().size() - flights.size()));
    Sheet sheet = new Sheet(width, title, say(SAYS.ofFirstMinutes()) + more);
    sheet.legend(FlightWords.legend(shown));
    ClockScale time = FlightScale.of(shown, sheet.right());
    List<FlightPanel> panels = shown.stream().map(flight -> panel(time, flight)).toList();
    int heading = LaunchHeading.height(panels.stream().map(FlightPanel::heading).toList());
    List<Panel> drawn = panels.stream().map(FlightPanel::panel).toList();
    String words = shown.stream().map(FlightWords::sentence).collect(Collectors.joining(" "));
    return new Pages.Picture(sheet, new Stack(time, drawn, heading, Stack.GAP), words);
  }

  private static FlightPanel panel(ClockScale time, Flight flight) {
    List<Words> names = flight.lanes().stream().map(lane -> Words.country(lane.country())).toList();
    return new FlightPanel(time, flight, names, true);
  }
}
