package io.github.trilat.chart;

import io.github.trilat.analysis.FirstMinutes.Flight;
import io.github.trilat.analysis.FirstMinutes.Lane;
import io.github.trilat.analysis.FirstMinutes.Mark;
import java.util.List;

/**
 * One country's lane of a launch: marks along a line of time, each with its label; as high as the
 * labels need.
 */
final class LaneRow {
  private static final double HALF = 16;
  private static final double TIER = 18;

  private final Sheet sheet;
  private final Flight flight;
  private final Lane lane;
  private final LaneTimes times;
  private final List<LaneTag> tags;

  LaneRow(Sheet sheet, Scale time, Flight flight, Lane lane) {
    this.sheet = sheet;
    this.flight = flight;
    this.lane = lane;
    this.times = new LaneTimes(time, flight, lane);
    this.tags = new LaneLabels(times).arrange();
  }

  double height() {
    return above() + below();
  }

  void draw(double top) {
    double y = top + above();
    line(y);
    MarkPainter painter = new MarkPainter(sheet, lane.country());
    painter.country(Frame.LEFT + 9, y);
    Style name = Style.HEADING.in(Palette.deepCss(lane.country()));
    sheet.text(Frame.LEFT + 26, y + 5.5, Anchor.START, name, lane.country().title());
    tags.forEach(tag -> label(tag, y));
    lane.marks().stream().filter(LaneTimes::hasWay).forEach(mark -> way(painter, mark, y));
    for (Mark mark : lane.marks()) {
      sheet.group(FlightWords.mark(flight, lane, mark), () -> mark(painter, mark, y));
    }
    lane.ownSight().ifPresent(sight -> painter.sight(times.pixel(sight), y));
  }

  /**
   * Where labels cross a vertical line, in pixels from the top, if the lane begins at {@code top}.
   */
  List<Stretch> crossings(double x, double top) {
    return tags.stream()
        .filter(tag -> tag.stretch().covers(x))
        .map(tag -> baseline(tag, top + above()))
        .map(baseline -> new Stretch(baseline - 14, baseline + 5))
        .toList();
  }

  /** The line of time, broken where labels stand on it. */
  private void line(double y) {
    List<Stretch> labels =
        tags.stream().filter(tag -> tag.spot().tier() == 0).map(LaneTag::stretch).toList();
    Stretch whole = new Stretch(FirstMinutesChart.START, FirstMinutesChart.END);
    for (Stretch part : whole.without(labels)) {
      sheet.line(part.from(), y, part.to(), y, Ink.line(Palette.EDGE, 1));
    }
  }

  private static double baseline(LaneTag tag, double y) {
    return y + 5 - TIER * tag.spot().tier();
  }

  private void label(LaneTag tag, double y) {
    int tier = tag.spot().tier();
    double baseline = baseline(tag, y);
    if (Math.abs(tier) > 1) {
      sheet.line(tag.x(), y, tag.x(), baseline + (tier > 0 ? 4 : -13), Ink.line(Palette.EDGE, 1));
    }
    sheet.text(new Item.Text(tag.spot().left(), baseline, Anchor.START, tag.runs()));
  }

  private void way(MarkPainter painter, Mark mark, double y) {
    Route route = Route.of(mark.mechanism(), mark.path());
    painter.way(route, times.pixel(mark.began()), times.pixel(mark), y, times.timing(mark));
  }

  private void mark(MarkPainter painter, Mark mark, double y) {
    painter.mark(mark.kind(), times.pixel(mark), y, times.timing(mark));
    if (times.isBeyond(mark)) {
      sheet.shape(Markers.arrowHead(FirstMinutesChart.END + 2, y, 9), Ink.fill(Palette.SOFT));
    }
  }

  private double above() {
    return HALF
        + TIER * Math.max(0, tags.stream().mapToInt(tag -> tag.spot().tier()).max().orElse(0));
  }

  private double below() {
    return HALF
        - TIER * Math.min(0, tags.stream().mapToInt(tag -> tag.spot().tier()).min().orElse(0));
  }
}
