package io.github.trilat.diagnostic;

import java.util.Comparator;

/**
 * Where in a file, such as {@code scenarios/salvo.yaml:12:9}, and how much of the line is meant.
 *
 * @param path the file as the user named it
 * @param line from 1; 0 for the file as a whole
 * @param column from 1, in Unicode code points; 0 for the file as a whole
 * @param length code points to underline, at least 1; 0 for the file as a whole
 */
public record Place(String path, int line, int column, int length) implements Comparable<Place> {

  private static final Comparator<Place> ORDER =
      Comparator.comparing(Place::path)
          .thenComparingInt(Place::line)
          .thenComparingInt(Place::column);

  /**
   * @throws IllegalArgumentException if only some of line, column and length are 0, or one is below
   */
  public Place {
    boolean wholeFile = line == 0 && column == 0 && length == 0;
    if (!wholeFile && (line < 1 || column < 1 || length < 1)) {
      throw new IllegalArgumentException(
          "no such place: line " + line + ", column " + column + ", length " + length);
    }
  }

  /** The file as a whole. */
  public static Place ofFile(String path) {
    return new Place(path, 0, 0, 0);
  }

  /** Whether no line in particular is meant. */
  public boolean isWholeFile() {
    return line == 0;
  }

  /**
   * A part of this place, such as one word of a sentence.
   *
   * @param offset code points from this place's start, at least 0
   * @param partLength code points, at least 1
   */
  public Place part(int offset, int partLength) {
    return isWholeFile() ? this : new Place(path, line, column + offset, Math.max(1, partLength));
  }

  /** By path, then line, then column. */
  @Override
  public int compareTo(Place other) {
    return ORDER.compare(this, other);
  }

  /** Such as {@code scenarios/salvo.yaml:12:9}; only the path for the file as a whole. */
  @Override
  public String toString() {
    return isWholeFile() ? path : path + ":" + line + ":" + column;
  }
}
