package io.github.trilat.chart;

import io.github.trilat.analysis.FirstMinutes.Kind;
import io.github.trilat.analysis.FirstMinutes.Mark;
import io.github.trilat.model.Country;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import org.jfree.chart.ChartHints;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.entity.EntityCollection;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.chart.util.ShapeUtils;
import org.jfree.data.xy.XYDataset;
import org.jfree.svg.SVGHints;

/**
 * Draws the marks of a flight, a series for each lane: a cue hollow, an own track solid, a
 * partner's track with a white heart, an alert as a siren. What came after the flight is grey,
 * after a landing struck through. The “error” is the way that led to a mark.
 */
final class MarkRenderer extends XYErrorRenderer {
  private static final double RADIUS = 7;
  private static final long serialVersionUID = 1;

  private final transient List<LaneTimes> lanes;

  MarkRenderer(List<LaneTimes> lanes) {
    this.lanes = List.copyOf(lanes);
    setDrawYError(false);
    setCapLength(8);
    setUseFillPaint(true);
    setUseOutlinePaint(true);
    setDrawOutlines(true);
  }

  @Override
  public void drawItem(
      Graphics2D graphics,
      XYItemRendererState state,
      Rectangle2D area,
      PlotRenderingInfo info,
      XYPlot plot,
      ValueAxis domain,
      ValueAxis range,
      XYDataset data,
      int series,
      int item,
      CrosshairState cross,
      int pass) {
    if (pass > 0 || LaneTimes.hasWay(mark(series, item))) {
      super.drawItem(
          graphics, state, area, info, plot, domain, range, data, series, item, cross, pass);
    }
  }

  @Override
  protected void drawSecondaryPass(
      Graphics2D graphics,
      XYPlot plot,
      XYDataset data,
      int pass,
      int series,
      int item,
      ValueAxis domain,
      Rectangle2D area,
      ValueAxis range,
      CrosshairState cross,
      EntityCollection entities) {
    Mark mark = mark(series, item);
    double x = domain.valueToJava2D(data.getXValue(series, item), area, plot.getDomainAxisEdge());
    double y = range.valueToJava2D(data.getYValue(series, item), area, plot.getRangeAxisEdge());
    graphics.setRenderingHint(ChartHints.KEY_BEGIN_ELEMENT, Map.of());
    graphics.setRenderingHint(
        SVGHints.KEY_ELEMENT_TITLE, FlightWords.mark(lanes.get(series), mark));
    if (mark.kind() == Kind.PUBLIC_ALERT) {
      siren(graphics, series, item, x, y);
    }
    super.drawSecondaryPass(
        graphics, plot, data, pass, series, item, domain, area, range, cross, entities);
    if (mark.kind() == Kind.SHARED_TRACK) {
      graphics.setPaint(Palette.PAPER);
      graphics.fill(disc(x, y, 2.4));
    }
    if (lanes.get(series).timing(mark) == Timing.AFTER_LANDING) {
      graphics.setPaint(Palette.INK);
      graphics.setStroke(Panels.line(1.5));
      graphics.draw(new Line2D.Double(x - 8, y + 8, x + 8, y - 8));
    }
    if (lanes.get(series).isBeyond(mark)) {
      graphics.setPaint(Palette.SOFT);
      graphics.fill(ShapeUtils.createTranslatedShape(Markers.arrowHead(9), area.getMaxX(), y));
    }
    graphics.setRenderingHint(ChartHints.KEY_END_ELEMENT, true);
  }

  private void siren(Graphics2D graphics, int series, int item, double x, double y) {
    graphics.setPaint(
        lanes.get(series).isLate(mark(series, item)) ? Palette.PAPER : Palette.BAND_GROUND);
    graphics.fill(disc(x, y, 11));
    graphics.setPaint(getItemPaint(series, item));
    graphics.setStroke(Panels.line(1.75));
    graphics.draw(ShapeUtils.createTranslatedShape(Markers.waves(6.5), x, y));
  }

  @Override
  public Shape getItemShape(int series, int item) {
    return mark(series, item).kind() == Kind.PUBLIC_ALERT
        ? disc(0, 0, 2.5)
        : Markers.of(country(series), RADIUS);
  }

  @Override
  public Paint getItemPaint(int series, int item) {
    return lanes.get(series).isLate(mark(series, item))
        ? Palette.SOFT
        : Palette.deep(country(series));
  }

  @Override
  public Paint getItemOutlinePaint(int series, int item) {
    return getItemPaint(series, item);
  }

  @Override
  public Paint getItemFillPaint(int series, int item) {
    Color met =
        lanes.get(series).isLate(mark(series, item)) ? Palette.LATE : Palette.of(country(series));
    return switch (mark(series, item).kind()) {
      case CUE -> Palette.PAPER;
      case PUBLIC_ALERT -> getItemPaint(series, item);
      case OWN_TRACK, SHARED_TRACK -> met;
    };
  }

  @Override
  public Stroke getItemStroke(int series, int item) {
    return Route.of(mark(series, item).mechanism(), mark(series, item).path()).stroke();
  }

  @Override
  public Stroke getItemOutlineStroke(int series, int item) {
    return Panels.line(mark(series, item).kind() == Kind.CUE ? 2.25 : 1.5);
  }

  private Mark mark(int series, int item) {
    return lanes.get(series).lane().marks().get(item);
  }

  private Country country(int series) {
    return lanes.get(series).lane().country();
  }

  private static Shape disc(double x, double y, double radius) {
    return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
  }
}
