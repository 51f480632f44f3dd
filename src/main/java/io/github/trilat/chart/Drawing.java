package io.github.trilat.chart;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import org.jfree.chart.JFreeChart;

/**
 * A finished chart: {@code Charts.draw(series).svg()}.
 *
 * <p>The SVG is the same on every machine; the PNG may differ between JDKs in the shades of edges.
 * Safe for several threads.
 */
public final class Drawing {
  private static final double PNG_SCALE = 1.5;

  private final String name;
  private final String title;
  private final String description;
  private final JFreeChart chart;
  private final Rectangle size;

  /**
   * The chart by its own name, once it has been drawn: a run's file and its report both hold it.
   */
  private String svg;

  Drawing(String name, String title, String description, JFreeChart chart, Rectangle size) {
    this.name = name;
    this.title = title;
    this.description = Words.clean(description);
    this.chart = chart;
    this.size = size;
  }

  /** The chart's name for files and ids, such as {@code first-minutes}. */
  public String name() {
    return name;
  }

  /** The finding that the chart states. */
  public String title() {
    return title;
  }

  /** What it shows, in sentences, for readers who cannot see it. */
  public String description() {
    return description;
  }

  /** The chart as SVG, for a file or inside a page; its ids start with {@link #name()}. */
  public synchronized String svg() {
    if (svg == null) {
      svg = svg(name);
    }
    return svg;
  }

  /**
   * The chart as SVG for a page that shows several of one kind: its ids start with {@code id}, a
   * word of letters and hyphens.
   */
  public synchronized String svg(String id) {
    if (!id.matches("[A-Za-z][A-Za-z0-9-]*")) {
      throw new IllegalArgumentException("not a word of letters, digits and hyphens: " + id);
    }
    SvgCanvas canvas = new SvgCanvas(id);
    chart.draw(canvas, size);
    return canvas.document(size.width, size.height, title, description);
  }

  /** The chart as PNG, one and a half pixels for each of SVG's. */
  public synchronized byte[] png() {
    int width = (int) (size.width * PNG_SCALE);
    int height = (int) (size.height * PNG_SCALE);
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.scale(PNG_SCALE, PNG_SCALE);
    chart.draw(graphics, size);
    graphics.dispose();
    return Png.of(image);
  }
}
