package io.github.trilat.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Moves labels at the ends of lines apart, as little as needed, so that none overlap. */
final class Spread {
  private Spread() {}

  /**
   * Labels that stand close: their number, and the sum of where each would have the first of them.
   */
  private record Block(int count, double sum) {
    double first() {
      return sum / count;
    }
  }

  /**
   * The places of labels that would like to stand at {@code wishes}, in the same order; least
   * squares, by pooling neighbours.
   *
   * @param gap the least distance of two labels
   * @param low the first place allowed
   * @param high the last place allowed; exceeded only if they do not all fit
   */
  static List<Double> apart(List<Double> wishes, double gap, double low, double high) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < wishes.size(); i++) {
      order.add(i);
    }
    order.sort(Comparator.comparing(wishes::get));
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < order.size(); i++) {
      blocks.add(new Block(1, wishes.get(order.get(i)) - gap * i));
      pool(blocks);
    }
    List<Double> places = new ArrayList<>(wishes);
    double top = Math.max(low, high - gap * (order.size() - 1));
    int at = 0;
    for (Block block : blocks) {
      for (int i = 0; i < block.count(); i++, at++) {
        places.set(order.get(at), Math.max(low, Math.min(top, block.first())) + gap * at);
      }
    }
    return places;
  }

  private static void pool(List<Block> blocks) {
    int last = blocks.size() - 1;
    while (last > 0 && blocks.get(last - 1).first() > blocks.get(last).first()) {
      Block after = blocks.remove(last--);
      Block before = blocks.remove(last);
      blocks.add(new Block(before.count() + after.count(), before.sum() + after.sum()));
    }
  }
}
