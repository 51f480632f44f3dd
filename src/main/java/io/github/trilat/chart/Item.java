package io.github.trilat.chart;

import java.awt.Shape;
import java.util.List;

/** Something drawn on a sheet; later items cover earlier ones. */
sealed interface Item {

  /** A shape: {@code Line2D}, {@code Ellipse2D}, {@code RoundRectangle2D} or {@code Path2D}. */
  record Figure(Shape shape, Ink ink) implements Item {}

  /**
   * A line of text.
   *
   * @param x where its anchor stands
   * @param y its base line
   */
  record Text(double x, double y, Anchor anchor, List<Run> runs) implements Item {
    public Text {
      runs = List.copyOf(runs);
    }

    /** Its width in pixels. */
    double width() {
      return Run.width(runs);
    }

    /** Where it begins. */
    double left() {
      return x - anchor.share() * width();
    }
  }

  /** Items that belong together, with a text that browsers show when the pointer rests on them. */
  record Group(String title, List<Item> items) implements Item {
    public Group {
      items = List.copyOf(items);
    }
  }
}
