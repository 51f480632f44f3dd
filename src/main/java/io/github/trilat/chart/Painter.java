package io.github.trilat.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Paints a drawing into an image. Texts are filled outlines of the bundled face: no font of the
 * machine is asked.
 */
final class Painter {
  /** Pixels of the image for each pixel of the drawing. */
  private static final double SCALE = 1.5;

  private final Graphics2D graphics;
  private final Map<String, Color> colours = new HashMap<>();

  private Painter(Graphics2D graphics) {
    this.graphics = graphics;
  }

  static BufferedImage paint(Drawing drawing) {
    int width = (int) Math.ceil(drawing.width() * SCALE);
    int height = (int) Math.ceil(drawing.height() * SCALE);
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, width, height);
    graphics.scale(SCALE, SCALE);
    new Painter(graphics).items(drawing.items());
    graphics.dispose();
    return image;
  }

  private void items(List<Item> items) {
    for (Item item : items) {
      if (item instanceof Item.Figure figure) {
        figure(figure.shape(), figure.ink());
      } else if (item instanceof Item.Text text) {
        text(text);
      } else if (item instanceof Item.Group group) {
        items(group.items());
      }
    }
  }

  private void figure(Shape shape, Ink ink) {
    if (!ink.fill().equals(Ink.NONE)) {
      graphics.setColor(colour(ink.fill()));
      graphics.fill(shape);
    }
    if (!ink.stroke().equals(Ink.NONE)) {
      graphics.setColor(colour(ink.stroke()));
      graphics.setStroke(stroke(ink));
      graphics.draw(shape);
    }
  }

  private static BasicStroke stroke(Ink ink) {
    float[] dashes = ink.dashes().isEmpty() ? null : new float[ink.dashes().size()];
    for (int i = 0; dashes != null && i < dashes.length; i++) {
      dashes[i] = ink.dashes().get(i).floatValue();
    }
    int butt = BasicStroke.CAP_BUTT;
    return new BasicStroke((float) ink.width(), butt, BasicStroke.JOIN_MITER, 4, dashes, 0);
  }

  private void text(Item.Text text) {
    double x = text.left();
    for (Run run : text.runs()) {
      Path2D.Double outline = new Path2D.Double();
      Style style = run.style();
      Face.of(style.weight()).draw(run.text(), style.size(), x, text.y(), outline);
      graphics.setColor(colour(style.colour()));
      graphics.fill(outline);
      x += style.width(run.text());
    }
  }

  private Color colour(String css) {
    return colours.computeIfAbsent(css, Color::decode);
  }
}
