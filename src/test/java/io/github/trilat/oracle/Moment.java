package io.github.trilat.oracle;

import java.util.ArrayList;
import java.util.Comparator;
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

  /**
   * Where the two part for the first time; empty if they are the same in number and order, but for
   * the order among matches of one rule, which Drools promises to nobody.
   */
  Optional<String> difference() {
    return isReordered() ? Optional.empty() : Difference.first("firings at " + at, ours, stock);
  }

  /** Whether the same matches fire, those of a rule in another order. */
  boolean isReordered() {
    return !ours.equals(stock) && byRule(ours).equals(byRule(stock));
  }

  /** The matches with those of a rule that fire one after another sorted. */
  private static List<Match> byRule(List<Match> matches) {
    List<Match> sorted = new ArrayList<>();
    int from = 0;
    for (int to = 1; to <= matches.size(); to++) {
      if (to == matches.size() || !matches.get(to).rule().equals(matches.get(from).rule())) {
        matches.subList(from, to).stream()
            .sorted(Comparator.comparing(Match::toString))
            .forEach(sorted::add);
        from = to;
      }
    }
    return sorted;
  }
}
