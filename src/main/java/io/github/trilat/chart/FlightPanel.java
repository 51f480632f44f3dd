package io.github.trilat.chart;

import io.github.trilat.analysis.FirstMinutes.Flight;
import java.util.ArrayList;
import java.util.List;

/** One launch: its name, the span of its flight, and a lane for each country. */
final class FlightPanel {
  private static final double ROW = 22;

  private final Sheet sheet;
  private final Scale time;
  private final Flight flight;
  private final List<LaneRow> lanes;

  FlightPanel(Sheet sheet, Scale time, Flight flight) {
    this.sheet = sheet;
    this.time = time;
    this.flight = flight;
    this.lanes =
        flight.lanes().stream().map(lane -> new LaneRow(sheet, time, flight, lane)).toList();
  }

  /** Draws the panel and answers its lower edge. */
  double draw(double top) {
    double lanesTop = heading(top) + 8;
    double bottom = lanesTop + lanes.stream().mapToDouble(LaneRow::height).sum();
    flightTime(lanesTop, bottom);
    end(lanesTop, bottom);
    double y = lanesTop;
    for (LaneRow lane : lanes) {
      lane.draw(y);
      y += lane.height();
    }
    return bottom;
  }

  /** Name of the launch and moment of its end, in one row if they fit. */
  private double heading(double top) {
    List<Run> name =
        List.of(
            new Run(flight.launch() + "\u00a0 ", Style.HEADING.in(Palette.SOFT)),
            new Run(Paragraph.fit(flight.label(), Style.HEADING, 820), Style.HEADING));
    double baseline = top + 14;
    sheet.text(new Item.Text(Frame.LEFT, baseline, Anchor.START, name));
    double right = Frame.LEFT + Run.width(name) + 24;
    String end = FlightWords.end(flight);
    double width = Style.VALUE.width(end);
    double x = Math.min(end(), FirstMinutesChart.END);
    boolean toRight = end() + width <= FirstMinutesChart.END;
    double labelLeft = toRight ? x - 4 : x + 4 - width;
    double labelBase = labelLeft < right ? baseline + ROW : baseline;
    String arrow = end() > FirstMinutesChart.END ? " →" : "";
    sheet.text(
        toRight ? x - 4 : x + 4,
        labelBase,
        toRight ? Anchor.START : Anchor.END,
        Style.VALUE,
        end + arrow);
    return labelBase;
  }

  private void flightTime(double top, double bottom) {
    double first = Math.min(end(), FirstMinutesChart.END);
    double last = Math.min(time.at(flight.lastLanding()), FirstMinutesChart.END);
    sheet.box(
        FirstMinutesChart.START,
        top,
        first - FirstMinutesChart.START,
        bottom - top,
        Ink.fill(Palette.BAND));
    if (last - first > 1) {
      sheet.shape(
          Hatch.of(first, top, last - first, bottom - top, 7), Ink.line(Palette.BAND_HATCH, 1));
      sheet.line(last, top, last, bottom, Ink.line(Palette.BAND_HATCH, 1));
    }
    for (int tick : Clock.ticks(0, time.high(), 12)) {
      sheet.line(time.at(tick), top, time.at(tick), bottom, Ink.line(Palette.BAND_GRID, 0.75));
    }
  }

  /** The line at the end of the flight; it makes room for the labels that cross it. */
  private void end(double top, double bottom) {
    if (end() > FirstMinutesChart.END) {
      return;
    }
    List<Stretch> labels = new ArrayList<>();
    double y = top;
    for (LaneRow lane : lanes) {
      labels.addAll(lane.crossings(end(), y));
      y += lane.height();
    }
    for (Stretch part : new Stretch(top - 4, bottom).without(labels)) {
      sheet.line(end(), part.from(), end(), part.to(), Ink.line(Palette.INK, 2));
    }
  }

  private double end() {
    return time.at(flight.firstLanding());
  }
}
