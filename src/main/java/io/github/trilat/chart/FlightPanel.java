package io.github.trilat.chart;

import io.github.trilat.analysis.FirstMinutes.Flight;
import io.github.trilat.analysis.FirstMinutes.Lane;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;

/** One launch: its name, the span of its flight, and a lane for each country. */
final class FlightPanel {
  private static final int ROW = 22;
  private static final int ABOVE_PANEL = -10;
  private static final int BESIDE = 96;
  private static final double WIDEST = 820;
  private static final List<Box> TAIL = List.of(new Box(null, 7, Palette.BAND_HATCH, 1, 0));

  private final ClockAxis time;
  private final Flight flight;
  private final List<LaneRow> lanes = new ArrayList<>();
  private final Words name;
  private final Words end;

  FlightPanel(ClockAxis time, Flight flight) {
    this.time = time;
    this.flight = flight;
    double top = 0;
    for (Lane lane : flight.lanes()) {
      LaneRow row = new LaneRow(new LaneTimes(time, flight, lane), top);
      lanes.add(row);
      top = row.bottom();
    }
    this.name =
        new Words()
            .add(flight.launch() + "\u00a0 ", Fonts.HEADING, Palette.SOFT)
            .add(Words.fit(flight.label(), Fonts.HEADING, WIDEST), Fonts.HEADING, Palette.INK);
    String beyond = time.pixel(flight.firstLanding()) > time.end() ? " →" : "";
    this.end = new Words().add(FlightWords.end(flight) + beyond, Fonts.VALUE, Palette.INK);
  }

  /** The height of the heading: two rows if name and end of the flight do not fit into one. */
  int headingHeight() {
    return ROW * headingRows() + 8;
  }

  private int headingRows() {
    return Frame.LEFT + name.width() + 24 < endLeft() ? 1 : 2;
  }

  XYPlot plot() {
    double bottom = lanes.get(lanes.size() - 1).bottom();
    WordAxis rows = new WordAxis(0, bottom, BESIDE).downwards();
    lanes.forEach(lane -> rows.at(lane.middle(), Words.country(lane.country()).block()));
    MarkRenderer renderer = new MarkRenderer(lanes.stream().map(LaneRow::times).toList());
    XYPlot plot = Panels.panel(rows, marks(), renderer);
    span(plot, bottom);
    lanes.forEach(lane -> lane.annotate(plot, renderer));
    plot.addAnnotation(heading(name, Frame.LEFT, headingRows() - 1));
    plot.addAnnotation(heading(end, endLeft(), 0));
    return plot;
  }

  private Outside heading(Words words, double left, int rowsUp) {
    double down = ABOVE_PANEL - ROW * rowsUp;
    return Outside.label(0, 0, words, left - time.start(), down, TextAnchor.BASELINE_LEFT);
  }

  private double endLeft() {
    double x = Math.min(time.pixel(flight.firstLanding()), time.end());
    return x + end.width() <= time.end() ? x - 4 : x + 4 - end.width();
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
