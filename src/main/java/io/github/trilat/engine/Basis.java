package io.github.trilat.engine;

import io.github.trilat.journal.Because;
import io.github.trilat.model.Currency;
import io.github.trilat.model.Fact;
import io.github.trilat.model.Level;
import io.github.trilat.model.Mechanism;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What something rests on: the facts that met a rule's conditions, and the entries that led to it.
 *
 * @param facts in the order of the conditions, each with the entry that tells what made it so
 * @param happened numbers of the entries that tell of what happened
 * @param stands numbers of those by which something came to stand so, such as a score
 */
record Basis(List<Because.Matched> facts, NavigableSet<Long> happened, NavigableSet<Long> stands) {

  static Basis of(List<Fact> matched, Function<String, Optional<Long>> maker) {
    List<Because.Matched> facts = new ArrayList<>();
    NavigableSet<Long> happened = new TreeSet<>();
    NavigableSet<Long> stands = new TreeSet<>();
    for (Fact fact : matched) {
      Optional<Long> by = maker.apply(fact.id());
      facts.add(new Because.Matched(fact.id(), by));
      by.ifPresent((isState(fact) ? stands : happened)::add);
    }
    return new Basis(facts, happened, stands);
  }

  /** Whether the fact tells how something stands, as against something that happened. */
  private static boolean isState(Fact fact) {
    return fact instanceof Level || fact instanceof Currency || fact instanceof Mechanism;
  }

  /**
   * The last that happened, and after it the others in order; where nothing happened, the last that
   * came to stand so.
   */
  List<Long> causes() {
    if (happened.isEmpty()) {
      return stands.isEmpty() ? List.of() : List.of(stands.last());
    }
    Long last = happened.last();
    return Stream.concat(Stream.of(last), happened.headSet(last, false).stream()).toList();
  }

  /** What both rest on. */
  Basis and(Basis other) {
    return new Basis(
        Stream.concat(facts.stream(), other.facts.stream()).toList(),
        union(happened, other.happened),
        union(stands, other.stands));
  }

  private static NavigableSet<Long> union(NavigableSet<Long> one, NavigableSet<Long> other) {
    NavigableSet<Long> all = new TreeSet<>(one);
    all.addAll(other);
    return all;
  }
}
