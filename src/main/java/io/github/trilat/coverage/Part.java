package io.github.trilat.coverage;

import io.github.trilat.words.Phrase;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A mechanism or a rule, and how far scripts come to it.
 *
 * @param name the mechanism's title, or the rule's name
 * @param why it is out of reach, in words; empty where what would reach it says enough
 * @param reachedBy types of inject, or {@code decision}: any one of them would bring it within
 *     reach; none where it is, or where that takes more than one
 */
public record Part(String name, Reach reach, Phrase why, List<String> reachedBy) {
  public Part {
    reachedBy = List.copyOf(reachedBy);
  }

  static Part exercised(String name) {
    return new Part(name, Reach.EXERCISED, Phrase.EMPTY, List.of());
  }

  static Part within(String name) {
    return new Part(name, Reach.WITHIN_REACH, Phrase.EMPTY, List.of());
  }

  static Part out(String name, Phrase why, List<String> reachedBy) {
    return new Part(name, Reach.OUT_OF_REACH, why, reachedBy);
  }

  /** The same part as two scripts have it, together. */
  Part or(Part other) {
    if (reach != other.reach || reach != Reach.OUT_OF_REACH) {
      return reach.compareTo(other.reach) <= 0 ? this : other;
    }
    Set<String> both = new LinkedHashSet<>(reachedBy);
    both.addAll(other.reachedBy);
    return out(name, why, new ArrayList<>(both));
  }
}
