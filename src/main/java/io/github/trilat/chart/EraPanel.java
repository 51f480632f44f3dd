package io.github.trilat.chart;

import io.github.trilat.analysis.Eras;
import io.github.trilat.analysis.Eras.Era;
import io.github.trilat.analysis.Eras.Launch;
import io.github.trilat.analysis.FirstMinutes.Flight;
import io.github.trilat.analysis.FirstMinutes.Kind;
import io.github.trilat.analysis.FirstMinutes.Lane;
import io.github.trilat.analysis.FirstMinutes.Mark;
import io.github.trilat.model.Country;
import io.github.trilat.words.Phrase;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * One launch: a lane for each era with the first track and the public alert, and under it a bar as
 * long as the warning that was left.
 */
final class EraPanel {
  private static final double BAR_TOP = 8.5;
  private static final double BAR_BOTTOM = 14;

  private final ClockScale time;
  private final Country country;
  private final Flight flight;
  private final FlightPanel panel;

  EraPanel(ClockScale time, Eras eras, Flight flight) {
    this.time = time;
    this.country = eras.country();
    this.flight = flight;
    this.panel =
        new FlightPanel(time, flight, eras.eras().stream().map(EraWords::name).toList(), false);
  }

  /** A launch with a lane for each era. */
  static Flight flight(Eras eras, Launch launch) {
    String unseen = launch.ownSight().isPresent() ? "" : EraWords.unseen(eras.country());
    return new Flight(
        launch.id(),
        launch.name(),
        Phrase.of(launch.label()).and(unseen),
        launch.firstLanding(),
        launch.lastLanding(),
        launch.failed(),
        eras.eras().stream()
            .map(era -> new Lane(eras.country(), true, launch.ownSight(), marks(era, launch)))
            .toList());
  }

  private static List<Mark> marks(Era era, Launch launch) {
    return Stream.concat(era.track(launch).stream(), era.alert(launch).stream())
        .sorted(Comparator.comparingDouble(Mark::seconds))
        .toList();
  }

  LaunchHeading heading() {
    return panel.heading();
  }

  Panel panel() {
    return panel.panel(this::warnings);
  }

  /** A bar from each track that came in time to the end of the flight. */
  private void warnings(Panel drawn, List<Double> middles) {
    double end = Math.min(time.pixel(flight.firstLanding()), time.end());
    for (int i = 0; i < middles.size(); i++) {
      for (Mark mark : flight.lanes().get(i).marks()) {
        boolean track = mark.kind() == Kind.OWN_TRACK || mark.kind() == Kind.SHARED_TRACK;
        if (track && Timing.of(flight, mark.seconds()) == Timing.IN_TIME) {
          boolean own = mark.kind() == Kind.OWN_TRACK;
          Box box = own ? Box.hatched(country) : Box.solid(country);
          double middle = middles.get(i);
          drawn.bar(box, time.pixel(mark.seconds()), end, middle + BAR_TOP, middle + BAR_BOTTOM);
        }
      }
    }
  }
}
