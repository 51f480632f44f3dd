package io.github.trilat.reference;

import io.github.trilat.words.Mark;
import io.github.trilat.words.Phrase;

/**
 * Names one thing among all, such as the mechanism {@code hub-relay}; words marked with it lead
 * there.
 *
 * @param id unique within its kind; for a rule its name
 */
public record Ref(Kind kind, String id) implements Mark {

  /** An id that leads to its entry. */
  static Phrase to(Kind kind, String id) {
    return new Ref(kind, id).called(id);
  }

  /** Words that lead to its entry. */
  Phrase called(Object words) {
    return Phrase.of(words, this);
  }

  /** A name for it inside a page, such as {@code The-real-time-link-carries-a-partner-s-track}. */
  public String anchor() {
    return id.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
  }
}
