package io.github.trilat.rules.lint;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A rule in a form in which it can be compared with others, whatever its variables are called.
 *
 * @param patterns its conditions, but for those that are more than patterns
 * @param others the other conditions, such as those with an {@code or}
 * @param responses what it proposes
 */
public record RuleShape(List<PatternShape> patterns, Set<String> others, Set<String> responses) {

  /** Of a rule that could not be read. */
  static final RuleShape NONE = new RuleShape(List.of(), Set.of(), Set.of());

  public RuleShape {
    patterns = List.copyOf(patterns);
    others = Set.copyOf(others);
    responses = Set.copyOf(responses);
  }

  /** All that has to be so, bit by bit: a rule that asks for more of them fires less often. */
  public Set<String> conditions() {
    return Stream.concat(others.stream(), patterns.stream().flatMap(PatternShape::bits))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
