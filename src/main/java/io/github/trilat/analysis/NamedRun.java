package io.github.trilat.analysis;

import io.github.trilat.words.Phrase;
import io.github.trilat.words.Saying;

/**
 * A whole run and what it is called beside others, such as {@code agreed} or {@code no-real-time}.
 *
 * @param name a short name, unlike those of the others
 * @param phrase where something happened in it, such as {@code under agreed} or {@code before}
 */
public record NamedRun(Phrase name, Phrase phrase, Chronicle chronicle) {

  /** A run by a set of rules of that name. */
  public static NamedRun under(String rules, Chronicle chronicle) {
    return new NamedRun(Phrase.of(rules), Phrase.of(ComparisonSays.SAYS.under(rules)), chronicle);
  }

  /** A run whose name says when it was, such as {@code before}. */
  public static NamedRun when(Saying time, Chronicle chronicle) {
    return new NamedRun(Phrase.of(time), Phrase.of(time), chronicle);
  }
}
