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
  private int moments;
  private int matches;

  @Override
  public void accept(Moment moment) {
    moment.difference().ifPresent(differences::add);
    moment.stock().forEach(match -> rules.add(match.rule()));
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

  int matches() {
    return matches;
  }

  /** Those that stock Drools fired, by name. */
  Set<String> rules() {
    return rules;
  }

  @Override
  public String toString() {
    return "beside stock Drools: %d moments, %d matches of %d rules"
        .formatted(moments, matches, rules.size());
  }
}
