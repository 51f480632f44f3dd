package io.github.trilat.chart;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RectangularShape;
import java.awt.geom.RoundRectangle2D;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes what is drawn on it as SVG, an element a line. Text stays text, and what goes on where the
 * last text ended is written as a part of it, so that words keep together in whatever font a reader
 * has.
 */
final class SvgCanvas extends VectorGraphics {
  /**
   * Begins a group that says its value, a text, when a pointer rests on it; null ends the group.
   */
  static final RenderingHints.Key TOOLTIP = new Tooltip();

  private static final String LETTERS = "MLQCZ";
  private static final int[] POINTS = {1, 1, 2, 3, 0};
  private static final double SAME_PLACE = 0.05;
  private static final double HALF = 0.5;

  private final String id;
  private final StringBuilder body = new StringBuilder();
  private final Map<String, String> clips = new LinkedHashMap<>();
  private Point2D textEnd;
  private int textTail;
  private Font textFont;

  /** The ids of what it defines begin with {@code id}. */
  SvgCanvas(String id) {
    this.id = id;
  }

  private static final class Tooltip extends RenderingHints.Key {
    Tooltip() {
      super(20_26);
    }

    @Override
    public boolean isCompatibleValue(Object value) {
      return value == null || value instanceof String;
    }
  }

  /**
   * A whole document of that size in pixels; {@code title} and {@code description} in plain text.
   */
  String document(int width, int height, String title, String description) {
    StringBuilder defs = new StringBuilder();
    clips.forEach(
        (path, name) ->
            defs.append("<clipPath id=\"" + name + "\"><path d=\"" + path + "\"/></clipPath>\n"));
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" id=\""
        + id
        + "\" width=\""
        + width
        + "\" height=\""
        + height
        + "\" viewBox=\"0 0 "
        + width
        + " "
        + height
        + "\" role=\"img\" aria-labelledby=\""
        + id
        + "-title "
        + id
        + "-desc\" font-family=\""
        + Fonts.family()
        + "\">\n"
        + "<title id=\""
        + id
        + "-title\">"
        + escape(title)
        + "</title>\n"
        + "<desc id=\""
        + id
        + "-desc\">"
        + escape(description)
        + "</desc>\n"
        + defs
        + body
        + "</svg>\n";
  }

  @Override
  public void fill(Shape shape) {
    element(shape, " fill=\"" + Palette.css(getColor()) + "\"" + opacity("fill"));
  }

  @Override
  public void draw(Shape shape) {
    element(
        shape,
        " fill=\"none\" stroke=\""
            + Palette.css(getColor())
            + "\""
            + opacity("stroke")
            + outline());
  }

  private String opacity(String of) {
    return opacity() == 1 ? "" : " " + of + "-opacity=\"" + number(opacity()) + "\"";
  }

  private String outline() {
    BasicStroke stroke = getStroke();
    StringBuilder look = new StringBuilder();
    attribute(look, "stroke-width", stroke.getLineWidth(), 1);
    if (stroke.getEndCap() != BasicStroke.CAP_BUTT) {
      boolean round = stroke.getEndCap() == BasicStroke.CAP_ROUND;
      look.append(" stroke-linecap=\"").append(round ? "round" : "square").append('"');
    }
    if (stroke.getLineJoin() == BasicStroke.JOIN_MITER) {
      attribute(look, "stroke-miterlimit", stroke.getMiterLimit(), 4);
    } else {
      boolean round = stroke.getLineJoin() == BasicStroke.JOIN_ROUND;
      look.append(" stroke-linejoin=\"").append(round ? "round" : "bevel").append('"');
    }
    if (stroke.getDashArray() != null) {
      look.append(" stroke-dasharray=\"");
      for (float dash : stroke.getDashArray()) {
        look.append(number(dash)).append(' ');
      }
      look.setCharAt(look.length() - 1, '"');
    }
    return look.toString();
  }

  private void element(Shape shape, String look) {
    end();
    Shape placed = moved(shape);
    StringBuilder form = new StringBuilder();
    if (placed instanceof Line2D line) {
      attributes(form.append("line"), "x1", line.getX1(), "y1", line.getY1());
      attributes(form, "x2", line.getX2(), "y2", line.getY2());
    } else if (placed instanceof Rectangle2D box) {
      box(form, box);
    } else if (placed instanceof RoundRectangle2D box) {
      box(form, box.getFrame());
      attribute(form, "rx", box.getArcWidth() / 2, 0);
    } else if (placed instanceof Ellipse2D disc && disc.getWidth() == disc.getHeight()) {
      attributes(form.append("circle"), "cx", disc.getCenterX(), "cy", disc.getCenterY());
      attribute(form, "r", disc.getWidth() / 2, 0);
    } else {
      form.append("path d=\"").append(path(placed)).append('"');
    }
    body.append('<').append(form).append(look).append(clip(placed.getBounds2D())).append("/>\n");
  }

  /** Where it comes to lie on the sheet; what is only shifted stays what it is. */
  private Shape moved(Shape shape) {
    AffineTransform at = getTransform();
    if (at.getType() != AffineTransform.TYPE_TRANSLATION) {
      return onSheet(shape);
    }
    if (shape instanceof Line2D line) {
      return new Line2D.Double(at.transform(line.getP1(), null), at.transform(line.getP2(), null));
    } else if (!(shape instanceof RectangularShape)) {
      return onSheet(shape);
    }
    RectangularShape copy = (RectangularShape) ((RectangularShape) shape).clone();
    copy.setFrame(
        copy.getX() + at.getTranslateX(),
        copy.getY() + at.getTranslateY(),
        copy.getWidth(),
        copy.getHeight());
    return copy;
  }

  private static void box(StringBuilder out, Rectangle2D box) {
    attributes(out.append("rect"), "x", box.getX(), "y", box.getY());
    attributes(out, "width", box.getWidth(), "height", box.getHeight());
  }

  private static void attributes(StringBuilder out, String x, double atX, String y, double atY) {
    out.append(' ').append(x).append("=\"").append(number(atX)).append('"');
    out.append(' ').append(y).append("=\"").append(number(atY)).append('"');
  }

  private static void attribute(StringBuilder out, String name, double value, double usual) {
    if (value != usual) {
      out.append(' ').append(name).append("=\"").append(number(value)).append('"');
    }
  }

  /** The clip that a shape needs, if it reaches beyond what may be drawn on by half a pixel. */
  private String clip(Rectangle2D shape) {
    Shape clip = clipOnSheet();
    double width = Math.max(shape.getWidth() - 2 * HALF, HALF);
    double height = Math.max(shape.getHeight() - 2 * HALF, HALF);
    double x = shape.getCenterX() - width / 2;
    double y = shape.getCenterY() - height / 2;
    if (clip == null || grown(clip).contains(x, y, width, height)) {
      return "";
    }
    String name = clips.computeIfAbsent(path(clip), path -> id + "-clip-" + clips.size());
    return " clip-path=\"url(#" + name + ")\"";
  }

  /** A rectangle with half a pixel more around it. */
  private static Shape grown(Shape clip) {
    return clip instanceof Rectangle2D box
        ? new Rectangle2D.Double(
            box.getX() - HALF,
            box.getY() - HALF,
            box.getWidth() + 2 * HALF,
            box.getHeight() + 2 * HALF)
        : clip;
  }

  private static String path(Shape shape) {
    StringBuilder path = new StringBuilder();
    double[] at = new double[6];
    for (PathIterator steps = shape.getPathIterator(null); !steps.isDone(); steps.next()) {
      int step = steps.currentSegment(at);
      path.append(LETTERS.charAt(step));
      for (int i = 0; i < POINTS[step]; i++) {
        path.append(i == 0 ? "" : " ");
        path.append(number(at[2 * i])).append(' ').append(number(at[2 * i + 1]));
      }
    }
    return path.toString();
  }

  @Override
  public void drawString(String text, float x, float y) {
    Point2D at = getTransform().transform(new Point2D.Float(x, y), null);
    Font font = getFont();
    StringBuilder look = new StringBuilder();
    boolean goesOn = textEnd != null && textEnd.distance(at) < SAME_PLACE;
    if (!goesOn || font.getSize2D() != textFont.getSize2D()) {
      attribute(look, "font-size", font.getSize2D(), 0);
    }
    if (Fonts.isBold(font) != (goesOn && Fonts.isBold(textFont))) {
      look.append(" font-weight=\"").append(Fonts.isBold(font) ? 600 : 400).append('"');
    }
    look.append(" fill=\"").append(Palette.css(getColor())).append('"').append(opacity("fill"));
    if (goesOn) {
      body.setLength(textTail);
      body.append("<tspan").append(look).append('>').append(escape(text)).append("</tspan>");
    } else {
      attributes(body.append("<text"), "x", at.getX(), "y", at.getY());
      body.append(look).append('>').append(escape(text));
      textFont = font;
    }
    textTail = body.length();
    body.append("</text>\n");
    textEnd = new Point2D.Double(at.getX() + Fonts.width(font, text), at.getY());
  }

  /** Nothing more is added to the last text. */
  private void end() {
    textEnd = null;
  }

  @Override
  public void setRenderingHint(RenderingHints.Key key, Object value) {
    if (!key.equals(TOOLTIP)) {
      super.setRenderingHint(key, value);
    } else {
      end();
      body.append(value == null ? "</g>\n" : "<g><title>" + escape((String) value) + "</title>\n");
    }
  }

  /** Two decimals at most, in any language. */
  private static String number(double value) {
    long hundredths = Math.round(value * 100);
    String sign = hundredths < 0 ? "-" : "";
    long whole = Math.abs(hundredths) / 100;
    long rest = Math.abs(hundredths) % 100;
    if (rest == 0) {
      return sign + whole;
    }
    return sign + whole + (rest < 10 ? ".0" : ".") + (rest % 10 == 0 ? rest / 10 : rest);
  }

  /** Plain text as XML: without what XML forbids or readers cannot see. */
  private static String escape(String text) {
    return Words.clean(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
