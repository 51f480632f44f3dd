package io.github.trilat.yaml;

import io.github.trilat.diagnostic.Place;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The characters of a file, from its bytes: UTF-8 without characters that YAML forbids. */
final class Characters {

  /** The parser's time grows with the square of a word's length. */
  private static final int MAX_LINE = 100_000;

  private static final String SAVE_AS =
      "Save the file as UTF-8; most editors offer that under ‘Save as’ or ‘Encoding’.";

  private final String path;
  private final String text;
  private final int[] points;

  private Characters(String path, String text) {
    this.path = path;
    this.text = text;
    boolean oneEach = text.codePointCount(0, text.length()) == text.length();
    this.points = oneEach ? null : text.codePoints().toArray();
  }

  /**
   * Decodes strictly; a leading byte order mark is dropped, every line end becomes LF.
   *
   * @throws Refusal if it is not UTF-8, holds a control character or an endless line
   */
  static Characters decode(String path, byte[] bytes) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer chars = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), chars, true);
    String text = chars.flip().toString();
    String decoded = text.startsWith("\uFEFF") ? text.substring(1) : text;
    if (result.isError()) {
      throw notUtf8(bytes, placeAtEnd(path, decoded));
    }
    String normal = decoded.replace("\r\n", "\n").replace('\r', '\n');
    refuseOddities(path, normal);
    return new Characters(path, normal);
  }

  String path() {
    return path;
  }

  String text() {
    return text;
  }

  /** The character at an index in code points; LF beyond the end. */
  int at(int index) {
    int length = points == null ? text.length() : points.length;
    if (index < 0 || index >= length) {
      return '\n';
    }
    return points == null ? text.charAt(index) : points[index];
  }

  /** Code points from the index to the end of its line, at least 1. */
  int restOfLine(int index) {
    int end = index;
    while (at(end) != '\n') {
      end++;
    }
    return Math.max(1, end - index);
  }

  private static Refusal notUtf8(byte[] bytes, Place from) {
    boolean utf16 = startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE);
    return utf16
        ? new Refusal(Place.ofFile(from.path()), "the file is UTF-16, not UTF-8", SAVE_AS)
        : new Refusal(from, "the file is not UTF-8 from here on", SAVE_AS);
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }

  private static void refuseOddities(String path, String text) {
    int lineStart = 0;
    for (int index = 0; index < text.length(); index++) {
      char c = text.charAt(index);
      if (c == '\n') {
        lineStart = index + 1;
      } else if (index - lineStart >= MAX_LINE) {
        throw new Refusal(
            placeAtEnd(path, text.substring(0, lineStart)),
            "this line is longer than " + MAX_LINE + " characters",
            "Break it into several lines.");
      } else if (isForbidden(c)) {
        throw new Refusal(
            placeAtEnd(path, text.substring(0, index)),
            String.format(Locale.ROOT, "an invisible or control character (U+%04X)", (int) c),
            "Delete it. If the file looks odd throughout, it may not be a text file.");
      }
    }
  }

  /** Control characters, and those that YAML's parser takes for a line end or for nothing. */
  private static boolean isForbidden(char c) {
    boolean control = Character.isISOControl(c) && c != '\n' && c != '\t';
    return control || c == '\u2028' || c == '\u2029' || c == '\uFEFF' || c >= '\uFFFE';
  }

  private static Place placeAtEnd(String path, String before) {
    String[] lines = before.split("\r\n|\r|\n", -1);
    String last = lines[lines.length - 1];
    return new Place(path, lines.length, last.codePointCount(0, last.length()) + 1, 1);
  }
}
