package io.github.trilat.reference;

import io.github.trilat.words.Phrase;
import java.util.List;

/**
 * Entries of one kind that belong together, such as the rules of a file.
 *
 * @param title what they are; empty if the kind has only one chapter
 * @param note more about them; may be empty
 */
public record Chapter(Phrase title, Phrase note, List<Entry> entries) {
  public Chapter {
    entries = List.copyOf(entries);
  }

  static Chapter of(Object title, List<Entry> entries) {
    return new Chapter(Phrase.of(title), Phrase.EMPTY, entries);
  }
}
