package io.github.trilat.rules.text;

import io.github.trilat.diagnostic.Place;
import java.util.List;

/**
 * A text file of a pack.
 *
 * @param name inside the pack, such as {@code information-sharing.drl}
 * @param path for messages, such as {@code rules/agreed/information-sharing.drl}
 * @param text with LF line ends and without a byte order mark
 */
public record SourceFile(String name, String path, String text) {

  /** A place in this file. */
  public Place place(int line, int column, int length) {
    return new Place(path, Math.max(1, line), Math.max(1, column), Math.max(1, length));
  }

  /** The place of a cell, in a table. */
  public Place place(CsvRow row, CsvRow.Cell cell) {
    String line = lines().get(row.number() - 1);
    return place(row.number(), line.codePointCount(0, cell.start()) + 1, cell.length());
  }

  /** The file as a whole. */
  public Place whole() {
    return Place.ofFile(path);
  }

  /** The place of a part of the text. */
  public Place at(int offset, int length) {
    int line = (int) text.substring(0, offset).chars().filter(c -> c == '\n').count() + 1;
    int lineStart = text.lastIndexOf('\n', offset - 1) + 1;
    return place(line, text.codePointCount(lineStart, offset) + 1, length);
  }

  /** Lines without their ends. */
  public List<String> lines() {
    return List.of(text.split("\n", -1));
  }
}
