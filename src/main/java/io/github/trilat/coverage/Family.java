package io.github.trilat.coverage;

import io.github.trilat.words.Phrase;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * Mechanisms of a kind, and the rules that belong to them.
 *
 * @param title the kind, or that the rules belong to no one mechanism
 * @param mechanisms in the order of the pack
 * @param rules in the order of the pack
 */
public record Family(Phrase title, List<Part> mechanisms, List<Part> rules) {

  public Family {
    mechanisms = List.copyOf(mechanisms);
    rules = List.copyOf(rules);
  }

  /** Whether none of its mechanisms is exercised, though it has some. */
  boolean isLeftOut() {
    return !mechanisms.isEmpty() && count(mechanisms, Reach.EXERCISED) == 0;
  }

  /** How many of these are so far. */
  public static long count(Collection<Part> parts, Reach reach) {
    return parts.stream().filter(part -> part.reach() == reach).count();
  }

  /** Whether something of it is not exercised. */
  public boolean hasGaps() {
    return Stream.concat(mechanisms.stream(), rules.stream())
        .anyMatch(part -> part.reach() != Reach.EXERCISED);
  }
}
