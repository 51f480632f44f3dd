package io.github.trilat.reference;

import io.github.trilat.document.Block.Section;
import io.github.trilat.words.Phrase;
import java.util.List;
import java.util.Set;

/**
 * All that is known about one thing, such as the mechanism {@code hub-relay}.
 *
 * @param ref its kind and id
 * @param title what it is called; may be the same as its id
 * @param what what it is, in a sentence or two
 * @param row what a list shows of it, by the columns of its kind
 * @param aliases other names to find it by
 * @param parts the rest, in the order to be read
 */
public record Entry(
    Ref ref,
    Phrase title,
    Phrase what,
    List<Phrase> row,
    Set<String> aliases,
    List<Section> parts) {
  public Entry {
    row = List.copyOf(row);
    aliases = Set.copyOf(aliases);
    parts = List.copyOf(parts);
  }

  /** The id. */
  public String id() {
    return ref.id();
  }

  /** Whether it is called otherwise than by its id. */
  public boolean hasTitle() {
    return !title.equals(Phrase.of(id()));
  }
}
