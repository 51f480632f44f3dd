package io.github.trilat.oracle;

import java.util.List;
import java.util.Optional;

/**
 * One call to fire, answered by us and by stock Drools.
 *
 * @param at turn and time, as far as they were told
 * @param ours what fired, in order
 * @param stock what fired in stock Drools, in order
 */
record Moment(String at, List<Match> ours, List<Match> stock) {
  Moment {
    ours = List.copyOf(ours);
    stock = List.copyOf(stock);
  }

  /** Where the two part for the first time; empty if they are the same in number and order. */
  Optional<String> difference() {
    return Difference.first("firings at " + at, ours, stock);
  }
}
