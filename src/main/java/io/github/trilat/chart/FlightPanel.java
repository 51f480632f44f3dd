package io.github.trilat.chart;

import io.github.trilat.analysis.FirstMinutes.Flight;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** One launch: its name, the span of its flight, and lanes of who knew what. */
final class FlightPanel {
  private static final Box TAIL = new Box(null, 7, Palette.BAND_HATCH, 1, 0);

  private final ClockScale time;
  private final Flight flight;
  private final List<Words> names;
  private final List<FlightLane> lanes;
  private final LaunchHeading heading;

  /** A lane for each of these names; {@code notes} says what their own radar saw. */
  FlightPanel(ClockScale time, Flight flight, List<Words> names, boolean notes) {
    this.time = time;
    this.flight = flight;
    this.names = List.copyOf(names);
    this.lanes =
        flight.lanes().stream().map(lane -> new FlightLane(time, flight, lane, notes)).toList();
    this.heading =
        new LaunchHeading(
            time,
            Words.say(flight.name().title()),
            Words.say(flight.label()),
            FlightWords.end(flight),
            flight.firstLanding());
  }

  LaunchHeading heading() {
    return heading;
  }

  Panel panel() {
    return panel((panel, middles) -> {});
  }

  /** The same with something more; it gets the heights of the lanes. */
  Panel panel(BiConsumer<Panel, List<Double>> more) {
    Panel panel = new Panel(time.start(), lanes.stream().mapToDouble(FlightLane::height).sum());
    double first = Math.min(time.pixel(flight.firstLanding()), time.end());
    double last = Math.min(time.pixel(flight.lastLanding()), time.end());
    panel.shade(time.start(), first);
    if (last - first > 1) {
      panel.ground(
          graphics ->
              TAIL.draw(
                  graphics,
                  new Rectangle2D.Double(first + 1.5, 0, last - first - 1.5, panel.height())));
    }
    if (time.pixel(flight.firstLanding()) <= time.end()) {
      panel.rule(first, 2, Palette.INK);
    }
    List<Double> middles = new ArrayList<>();
    double top = 0;
    for (int i = 0; i < lanes.size(); i++) {
      middles.add(lanes.get(i).draw(panel, top, names.get(i)));
      top += lanes.get(i).height();
    }
    more.accept(panel, middles);
    heading.draw(panel);
    return panel;
  }
}
