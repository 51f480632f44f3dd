package io.github.trilat.reference;

import java.util.List;

/** A part of an entry, under a heading of its own. */
public sealed interface Part {

  /** Such as {@code History}. */
  String heading();

  /**
   * Rows of one form, which speak for themselves.
   *
   * @param rows each with as many cells
   */
  record Table(String heading, List<List<Text>> rows) implements Part {
    public Table {
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  /** Paragraphs. */
  record Prose(String heading, List<Text> paragraphs) implements Part {
    public Prose {
      paragraphs = List.copyOf(paragraphs);
    }
  }

  /**
   * Something quoted from a file as it stands there.
   *
   * @param place file and line, or empty
   */
  record Excerpt(String heading, String place, String text) implements Part {}
}
