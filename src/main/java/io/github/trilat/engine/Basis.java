package io.github.trilat.engine;

import io.github.trilat.journal.Because;
import io.github.trilat.model.Currency;
import io.github.trilat.model.Fact;
import io.github.trilat.model.Level;
import io.github.trilat.model.Mechanism;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What something rests on: the facts that met a rule's conditions, and the entries that led to it.
 *
 * @param facts in the order of the conditions, each with the entry that tells what made it so
 * @param causes the last that happened of all that these facts tell of, and after it the others in
 *     order; where nothing happened, the last that came to stand so
 */
record Basis(List<Because.Matched> facts, List<Long> causes) {

  static Basis of(List<Fact> matched, Function<String, Optional<Long>> maker) {
    List<Because.Matched> facts = new ArrayList<>();
    TreeSet<Long> happened = new TreeSet<>(Comparator.reverseOrder());
    TreeSet<Long> standing = new TreeSet<>(Comparator.reverseOrder());
    for (Fact fact : matched) {
      Optional<Long> by = maker.apply(fact.id());
      facts.add(new Because.Matched(fact.id(), by));
      by.ifPresent((isState(fact) ? standing : happened)::add);
    }
    return new Basis(facts, causes(happened, standing));
  }

  private static List<Long> causes(TreeSet<Long> happened, TreeSet<Long> standing) {
    if (happened.isEmpty()) {
      return standing.stream().limit(1).toList();
    }
    return Stream.concat(
            happened.stream().limit(1), happened.descendingSet().stream().limit(happened.size() - 1))
        .toList();
  }

  /** Whether the fact tells how something stands, as against something that happened. */
  private static boolean isState(Fact fact) {
    return fact instanceof Level || fact instanceof Currency || fact instanceof Mechanism;
  }

  /** The causes, and after them those of what else plays a part. */
  List<Long> and(List<Long> others) {
    return Stream.concat(causes.stream(), others.stream()).distinct().toList();
  }
}
