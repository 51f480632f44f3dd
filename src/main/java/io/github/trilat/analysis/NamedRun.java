package io.github.trilat.analysis;

/**
 * A whole run and what it is called beside others, such as {@code agreed} or {@code no-real-time}.
 *
 * @param name a short name, unlike those of the others
 * @param phrase where something happened in it, such as {@code under agreed} or {@code before}
 */
public record NamedRun(String name, String phrase, Chronicle chronicle) {

  /** A run by a set of rules of that name. */
  public static NamedRun under(String rules, Chronicle chronicle) {
    return new NamedRun(rules, "under " + rules, chronicle);
  }

  /** A run whose name says when it was, such as {@code before}. */
  public static NamedRun when(String time, Chronicle chronicle) {
    return new NamedRun(time, time, chronicle);
  }
}
