package io.github.trilat.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Counts what was compared, and keeps what differed. */
final class Tally implements Consumer<Moment> {
  private final List<String> differences = new ArrayList<>();
  private final Set<String> rules = new TreeSet<>();
  private int reordered;
  private int moments;
  private int matches;

  @Override
  public void accept(Moment moment) {
    moment.difference().ifPresent(differences::add);
    moment.stock().forEach(match -> rules.add(match.rule()));
    reordered += moment.isReordered() ? 1 : 0;
    moments++;
    matches += moment.stock().size();
  }

  /** The first difference since the last call; what follows it follows from it. */
  List<String> drainFirst() {
    List<String> first = differences.stream().limit(1).toList();
    differences.clear();
    return first;
  }

  int moments() {
    return moments;
  }

  /** At how many moments the matches of a rule fired in another order. */
  int reordered() {
    return reordered;
  }

  int matches() {
    return matches;
  }

  /** Those that stock Drools fired, by name. */
  Set<String> rules() {
    return rules;
  }

  @Override
  public String toString() {
    return "beside stock Drools: %s moments (%s in another order within a rule), %s matches of %s rules"
        .formatted(moments, reordered, matches, rules.size());
  }
}
