package io.github.trilat.rules.text;

/**
 * A word, text, number or sign of a rule file.
 *
 * @param text as written; a {@link Kind#TEXT} without its quotation marks
 * @param offset where it begins in the text, quotation mark included
 */
public record Token(Kind kind, String text, int offset) {

  /** What a token can be. */
  public enum Kind {
    WORD,
    TEXT,
    NUMBER,
    SIGN
  }

  /** Whether it is that word or sign, and no text in quotation marks. */
  public boolean is(String sign) {
    return kind != Kind.TEXT && text.equals(sign);
  }

  /** Whether it stands in quotation marks. */
  public boolean isText() {
    return kind == Kind.TEXT;
  }

  /** Whether it is a name or a keyword. */
  public boolean isWord() {
    return kind == Kind.WORD;
  }

  /** Whether it is a variable of a rule, such as {@code $track}. */
  public boolean isVariable() {
    return kind == Kind.WORD && text.charAt(0) == '$';
  }

  /** Offset after its last character. */
  public int end() {
    return offset + (isText() ? text.length() + 2 : text.length());
  }
}
