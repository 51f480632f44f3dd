package io.github.trilat.engine;

import io.github.trilat.model.Parameter;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A sentence of a right side while it is being said: every word notes its part, and {@link #finish}
 * makes it a proposal.
 */
abstract sealed class Sentence permits ExceptionSentence, TimedSentence {
  private final String phrase;
  private final Set<String> missing = new LinkedHashSet<>();

  /**
   * A sentence that has begun.
   *
   * @param phrase how it begins, such as {@code share(…)}
   * @param needed the words without which it says nothing
   */
  Sentence(String phrase, String... needed) {
    this.phrase = phrase;
    this.missing.addAll(Arrays.asList(needed));
  }

  /** What it proposes, once all is said. */
  abstract Proposal proposal();

  /**
   * The proposal that was said.
   *
   * @throws DoctrineFailure when a word is missing
   */
  final Proposal finish() {
    if (!missing.isEmpty()) {
      throw wrong(" also needs ." + String.join("(…) and .", missing) + "(…)");
    }
    return proposal();
  }

  final void said(String... words) {
    Arrays.asList(words).forEach(missing::remove);
  }

  final DoctrineFailure wrong(String how) {
    return new DoctrineFailure("respond." + phrase + how);
  }

  /** A number of points, and of nothing else. */
  final double points(Parameter parameter) {
    if (!parameter.unit().equals("points")) {
      throw wrong(" takes points, but parameter " + parameter.id() + " is in " + parameter.unit());
    }
    return parameter.value();
  }
}
