package io.github.trilat.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The room that a text takes, from the height of its capitals down to its base line. */
record TextBox(String words, double left, double right, double top, double bottom) {

  static List<TextBox> of(Drawing drawing) {
    List<TextBox> boxes = new ArrayList<>();
    collect(drawing.items(), boxes);
    return boxes;
  }

  boolean meets(TextBox other) {
    return left < other.right && right > other.left && top < other.bottom && bottom > other.top;
  }

  private static void collect(List<Item> items, List<TextBox> boxes) {
    for (Item item : items) {
      if (item instanceof Item.Group group) {
        collect(group.items(), boxes);
      } else if (item instanceof Item.Text text) {
        boxes.add(of(text));
      }
    }
  }

  private static TextBox of(Item.Text text) {
    String words = text.runs().stream().map(Run::text).collect(Collectors.joining());
    double height = 0.72 * text.runs().get(0).style().size();
    return new TextBox(words, text.left(), text.left() + text.width(), text.y() - height, text.y());
  }
}
