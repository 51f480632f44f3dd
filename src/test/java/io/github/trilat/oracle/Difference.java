package io.github.trilat.oracle;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Where our answer and that of stock Drools part for the first time. */
final class Difference {
  private Difference() {}

  /**
   * In words; empty if the two lists are the same in number and order.
   *
   * @param where what the lists are about
   */
  static Optional<String> first(String where, List<?> ours, List<?> stock) {
    return IntStream.range(0, Math.max(ours.size(), stock.size()))
        .filter(at -> !shown(ours, at).equals(shown(stock, at)))
        .mapToObj(
            at ->
                "%s, %s of %s (ours) and %s (stock):%n  ours:  %s%n  stock: %s"
                    .formatted(
                        where,
                        at + 1,
                        ours.size(),
                        stock.size(),
                        shown(ours, at),
                        shown(stock, at)))
        .findFirst();
  }

  private static String shown(List<?> list, int at) {
    return at < list.size() ? list.get(at).toString() : "nothing";
  }
}
