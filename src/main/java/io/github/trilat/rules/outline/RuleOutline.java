package io.github.trilat.rules.outline;

import io.github.trilat.engine.RuleCard;
import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A rule as it is written, such as the one about the real-time link, with what it names.
 *
 * @param card name, place, mechanism and sources
 * @param text as in the file, comments above it included; for a row of a table, the rule that the
 *     row becomes
 * @param words the vocabulary that it uses: facts, enumerations and their values by name, and the
 *     words of its response, such as {@code Track}, {@code Country}, {@code JAPAN}, {@code share}
 * @param texts what stands in quotation marks in its conditions, such as the ids of mechanisms and
 *     parameters
 */
public record RuleOutline(RuleCard card, String text, Set<String> words, Set<String> texts) {
  public RuleOutline {
    words = sorted(words);
    texts = sorted(texts);
  }

  private static SortedSet<String> sorted(Set<String> set) {
    return Collections.unmodifiableSortedSet(new TreeSet<>(set));
  }
}
