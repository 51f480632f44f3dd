package io.github.trilat.chart;

import io.github.trilat.analysis.FirstMinutes.Flight;
import io.github.trilat.analysis.FirstMinutes.Lane;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;

/** One launch: its name, the span of its flight, and a lane for each country. */
final class FlightPanel {
  private static final int BESIDE = 96;
  private static final List<Box> TAIL = List.of(new Box(null, 7, Palette.BAND_HATCH, 1, 0));

  private final ClockAxis time;
  private final Flight flight;
  private final List<Words> names;
  private final List<LaneRow> lanes = new ArrayList<>();
  private final LaunchHeading heading;

  /** A lane for each country, with a note on when its own radar could see the flight. */
  FlightPanel(ClockAxis time, Flight flight) {
    this(
        time,
        flight,
        flight.lanes().stream().map(lane -> Words.country(lane.country())).toList(),
        times -> new LaneLabels(times).arrange());
  }

  /** A lane for each of these names, with labels as arranged. */
  FlightPanel(
      ClockAxis time, Flight flight, List<Words> names, Function<LaneTimes, List<LaneTag>> labels) {
    this.time = time;
    this.flight = flight;
    this.names = List.copyOf(names);
    double top = 0;
    for (Lane lane : flight.lanes()) {
      LaneTimes times = new LaneTimes(time, flight, lane);
      LaneRow row = new LaneRow(times, labels.apply(times), top);
      lanes.add(row);
      top = row.bottom();
    }
    this.heading =
        new LaunchHeading(
            time, flight.launch(), flight.label(), FlightWords.end(flight), flight.firstLanding());
  }

  /** Its lanes, from the top. */
  List<LaneRow> lanes() {
    return Collections.unmodifiableList(lanes);
  }

  /** The height of the heading: two rows if name and end of the flight do not fit into one. */
  int headingHeight() {
    return heading.height();
  }

  XYPlot plot() {
    double bottom = lanes.get(lanes.size() - 1).bottom();
    WordAxis rows = new WordAxis(0, bottom, BESIDE).downwards();
    for (int i = 0; i < lanes.size(); i++) {
      rows.at(lanes.get(i).middle(), names.get(i).block());
    }
    MarkRenderer renderer = new MarkRenderer(lanes.stream().map(LaneRow::times).toList());
    XYPlot plot = Panels.panel(rows, marks(), renderer);
    span(plot, bottom);
    lanes.forEach(lane -> lane.annotate(plot, renderer));
    heading.annotate(plot);
    return plot;
  }

  private XYIntervalSeriesCollection marks() {
    XYIntervalSeriesCollection marks = new XYIntervalSeriesCollection();
    lanes.forEach(lane -> marks.addSeries(lane.marks()));
    return marks;
  }

  private void span(XYPlot plot, double bottom) {
    double first = Math.min(flight.firstLanding(), time.getUpperBound());
    double last = Math.min(flight.lastLanding(), time.getUpperBound());
    Panels.shade(plot, 0, first);
    Panels.rule(plot, flight.firstLanding(), Palette.INK);
    if (time.pixel(last) - time.pixel(first) > 1) {
      XYIntervalSeries tail = new XYIntervalSeries("tail");
      tail.add(first, time.seconds(time.pixel(first) + 1.5), last, 0, 0, bottom);
      XYIntervalSeriesCollection tails = new XYIntervalSeriesCollection();
      tails.addSeries(tail);
      plot.setDataset(1, tails);
      plot.setRenderer(1, Box.renderer(TAIL));
    }
  }
}
