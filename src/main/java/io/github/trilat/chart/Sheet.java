package io.github.trilat.chart;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * What a chart is drawn on: it takes figures and texts in order, in pixels from the top left, and
 * ends as a drawing.
 */
final class Sheet {
  /** The width of every chart, in pixels. */
  static final double WIDTH = 1120;

  private final Deque<List<Item>> open = new ArrayDeque<>(List.of(new ArrayList<>()));

  /** A rectangle with rounded corners; radius 0 for sharp ones. */
  void box(double x, double y, double width, double height, double radius, Ink ink) {
    shape(new RoundRectangle2D.Double(x, y, width, height, 2 * radius, 2 * radius), ink);
  }

  /** A rectangle. */
  void box(double x, double y, double width, double height, Ink ink) {
    box(x, y, width, height, 0, ink);
  }

  /** A straight line. */
  void line(double x1, double y1, double x2, double y2, Ink ink) {
    shape(new Line2D.Double(x1, y1, x2, y2), ink);
  }

  /** A disc or a ring. */
  void circle(double x, double y, double radius, Ink ink) {
    shape(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius), ink);
  }

  /** Any other shape: a line, an ellipse, a rounded rectangle or a path. */
  void shape(Shape shape, Ink ink) {
    open.getLast().add(new Item.Figure(shape, ink));
  }

  /** A text in one style. */
  void text(double x, double y, Anchor anchor, Style style, String text) {
    text(new Item.Text(x, y, anchor, List.of(new Run(text, style))));
  }

  /** A text. */
  void text(Item.Text text) {
    open.getLast().add(text);
  }

  /**
   * Groups what {@code draws} draws, under a text that browsers show when the pointer rests on it.
   */
  void group(String title, Runnable draws) {
    open.addLast(new ArrayList<>());
    draws.run();
    List<Item> items = open.removeLast();
    open.getLast().add(new Item.Group(title, items));
  }

  /** All that has been drawn so far. */
  List<Item> items() {
    return List.copyOf(open.getFirst());
  }
}
