package io.github.trilat.rules;

/**
 * A word, text, number or sign of a rule file.
 *
 * @param text as written; a {@link Kind#TEXT} without its quotation marks
 * @param offset where it begins in the text of the file, quotation mark included
 */
record Token(Kind kind, String text, int offset) {

  enum Kind {
    WORD,
    TEXT,
    NUMBER,
    SIGN
  }

  boolean is(String sign) {
    return kind != Kind.TEXT && text.equals(sign);
  }

  boolean isText() {
    return kind == Kind.TEXT;
  }

  boolean isWord() {
    return kind == Kind.WORD;
  }

  /** Whether it is a variable of a rule, such as {@code $track}. */
  boolean isVariable() {
    return kind == Kind.WORD && text.startsWith("$");
  }

  /** Length as written. */
  int length() {
    return isText() ? text.length() + 2 : text.length();
  }

  int end() {
    return offset + length();
  }
}
