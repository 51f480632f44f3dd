package io.github.trilat.yaml;

import io.github.trilat.diagnostic.Place;
import java.util.regex.Pattern;

/**
 * A single value, such as {@code 18}.
 *
 * @param place of the value, quotation marks included
 * @param text the value; for a number or a flag as written
 * @param kind what YAML takes it for
 * @param quoted whether it stands in quotation marks or is a block ({@code >-}, {@code |})
 */
public record Scalar(Place place, String text, Kind kind, boolean quoted) implements Node {

  private static final Pattern NEEDS_QUOTES =
      Pattern.compile("^[-?:#&*!|>'%@` ]|[,\\[\\]{}\"\\n]|:( |$)| #| $|^$");

  /** What YAML takes an unquoted value for. */
  public enum Kind {
    TEXT("text"),
    NUMBER("a number"),
    FLAG("a true-or-false value"),
    NOTHING("empty");

    private final String words;

    Kind(String words) {
      this.words = words;
    }
  }

  @Override
  public String kindInWords() {
    return kind.words;
  }

  /** In quotation marks only where YAML would take the text for something else. */
  @Override
  public String flow() {
    boolean plain = kind != Kind.TEXT || !NEEDS_QUOTES.matcher(text).find();
    return plain ? text : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  /** Whether nothing is written there, or {@code null}. */
  public boolean isNothing() {
    return kind == Kind.NOTHING;
  }

  /**
   * The place of a part of the text, such as one word of a condition. The whole value where the
   * text is not one plain or quoted line without escapes.
   *
   * @param offset code points into {@link #text()}
   * @param length code points
   */
  public Place part(int offset, int length) {
    int written = place.length();
    int points = text.codePointCount(0, text.length());
    if (!quoted && written == points) {
      return place.part(offset, length);
    }
    return quoted && written == points + 2 ? place.part(offset + 1, length) : place;
  }
}
