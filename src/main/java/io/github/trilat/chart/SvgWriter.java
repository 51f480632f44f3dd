package io.github.trilat.chart;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.RoundRectangle2D;
import java.util.List;

/**
 * Writes a drawing as SVG.
 *
 * <p>Texts stay text. Each says how long it is in the bundled face, so that a viewer that has
 * another one fits it into the same room: labels keep their places and never run into one another.
 * There are no style sheets and no references, hence nothing that could clash when a page holds
 * several drawings; the only ids are those of title and description, which start with {@code id}.
 */
final class SvgWriter {
  private static final String[] SEGMENTS = {"M", "L", "Q", "C", "Z"};
  private static final int[] COORDINATES = {2, 2, 4, 6, 0};

  private final StringBuilder out = new StringBuilder(32_768);

  /** The drawing as an {@code svg} element that stands alone or inside a page. */
  String write(Drawing drawing, String id) {
    out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-labelledby=\"");
    out.append(id).append("-title ").append(id).append("-desc\" viewBox=\"0 0 ");
    Decimals.append(out, drawing.width());
    out.append(' ');
    Decimals.append(out, drawing.height());
    out.append('"');
    number("width", drawing.width());
    number("height", drawing.height());
    out.append(" font-family=\"").append(Fonts.family()).append("\">\n<title id=\"").append(id);
    out.append("-title\">").append(Xml.escape(drawing.title())).append("</title>\n<desc id=\"");
    out.append(id).append("-desc\">").append(Xml.escape(drawing.description())).append("</desc>\n");
    items(drawing.items());
    return out.append("</svg>\n").toString();
  }

  private void items(List<Item> items) {
    for (Item item : items) {
      if (item instanceof Item.Figure figure) {
        figure(figure.shape(), figure.ink());
      } else if (item instanceof Item.Text text) {
        text(text);
      } else if (item instanceof Item.Group group) {
        out.append("<g><title>").append(Xml.escape(group.title())).append("</title>\n");
        items(group.items());
        out.append("</g>\n");
      }
    }
  }

  private void figure(Shape shape, Ink ink) {
    if (shape instanceof Line2D line) {
      line(line);
    } else if (shape instanceof Ellipse2D circle) {
      circle(circle);
    } else if (shape instanceof RoundRectangle2D box) {
      box(box);
    } else {
      path((Path2D) shape);
    }
    ink(ink);
    out.append("/>\n");
  }

  private void line(Line2D line) {
    out.append("<line");
    number("x1", line.getX1());
    number("y1", line.getY1());
    number("x2", line.getX2());
    number("y2", line.getY2());
  }

  private void circle(Ellipse2D circle) {
    out.append("<circle");
    number("cx", circle.getCenterX());
    number("cy", circle.getCenterY());
    number("r", circle.getWidth() / 2);
  }

  private void box(RoundRectangle2D box) {
    out.append("<rect");
    number("x", box.getX());
    number("y", box.getY());
    number("width", box.getWidth());
    number("height", box.getHeight());
    if (box.getArcWidth() > 0) {
      number("rx", box.getArcWidth() / 2);
    }
  }

  private void path(Path2D path) {
    out.append("<path d=\"");
    double[] points = new double[6];
    for (PathIterator at = path.getPathIterator(null); !at.isDone(); at.next()) {
      int segment = at.currentSegment(points);
      out.append(SEGMENTS[segment]);
      for (int i = 0; i < COORDINATES[segment]; i++) {
        out.append(i == 0 ? "" : " ");
        Decimals.append(out, points[i]);
      }
    }
    out.append('"');
  }

  private void ink(Ink ink) {
    word("fill", ink.fill());
    if (!ink.stroke().equals(Ink.NONE)) {
      word("stroke", ink.stroke());
      number("stroke-width", ink.width());
      if (!ink.dashes().isEmpty()) {
        word(
            "stroke-dasharray",
            String.join(" ", ink.dashes().stream().map(Decimals::text).toList()));
      }
    }
  }

  private void text(Item.Text text) {
    Style first = text.runs().get(0).style();
    out.append("<text");
    number("x", text.x());
    number("y", text.y());
    number("font-size", first.size());
    word("font-weight", String.valueOf(first.weight().css()));
    word("fill", first.colour());
    if (text.anchor() != Anchor.START) {
      word("text-anchor", text.anchor().svg());
    }
    number("textLength", text.width());
    word("lengthAdjust", "spacingAndGlyphs");
    out.append('>').append(Xml.escape(text.runs().get(0).text()));
    for (Run run : text.runs().subList(1, text.runs().size())) {
      out.append("<tspan");
      change(first, run.style());
      out.append('>').append(Xml.escape(run.text())).append("</tspan>");
    }
    out.append("</text>\n");
  }

  private void change(Style from, Style to) {
    if (to.weight() != from.weight()) {
      word("font-weight", String.valueOf(to.weight().css()));
    }
    if (!to.colour().equals(from.colour())) {
      word("fill", to.colour());
    }
  }

  private void word(String name, String value) {
    out.append(' ').append(name).append("=\"").append(value).append('"');
  }

  private void number(String name, double value) {
    out.append(' ').append(name).append("=\"");
    Decimals.append(out, value);
    out.append('"');
  }
}
