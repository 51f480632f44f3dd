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

  /** How the name of a rule file ends. */
  public static final String RULES = ".drl";

  /** How the name of a decision table ends. */
  public static final String TABLE = ".drl.csv";

  /** Whether it is a decision table. */
  public boolean isTable() {
    return name.endsWith(TABLE);
  }

  /** The file as a whole. */
  public Place whole() {
    return Place.ofFile(path);
  }

  /** The place of a part of a line, both from 1. */
  public Place place(int line, int column, int length) {
    return new Place(path, line, column, Math.max(1, length));
  }

  /** Lines without their ends. */
  public List<String> lines() {
    return List.of(text.split("\n", -1));
  }
}
