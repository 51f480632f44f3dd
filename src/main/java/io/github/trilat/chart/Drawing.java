package io.github.trilat.chart;

import java.util.List;

/**
 * A finished chart: {@code Charts.draw(series).svg()}.
 *
 * <p>It holds shapes and texts, not pixels; each call writes them anew. The SVG is the same
 * everywhere; the PNG may differ between JDKs in the shades of slanted edges.
 */
public final class Drawing {
  private final String name;
  private final String title;
  private final String description;
  private final double height;
  private final List<Item> items;

  Drawing(String name, String title, String description, double height, List<Item> items) {
    this.name = name;
    this.title = title;
    this.description = description;
    this.height = height;
    this.items = items;
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

  /** Width in pixels of SVG, always 1120. */
  public double width() {
    return Sheet.WIDTH;
  }

  /** Height in pixels of SVG, from about 300 to 1,500. */
  public double height() {
    return height;
  }

  /** The chart as SVG, for a file or inside a page; its ids start with {@link #name()}. */
  public String svg() {
    return svg(name);
  }

  /**
   * The chart as SVG for a page that shows several of one kind: its ids start with {@code id}, a
   * word of letters, digits and hyphens.
   */
  public String svg(String id) {
    if (!id.matches("[A-Za-z][A-Za-z0-9-]*")) {
      throw new IllegalArgumentException("not a word of letters, digits and hyphens: " + id);
    }
    return new SvgWriter().write(this, id);
  }

  /** The chart as PNG, one and a half pixels for each of SVG's. */
  public byte[] png() {
    return Png.encode(Painter.paint(this));
  }

  List<Item> items() {
    return items;
  }
}
