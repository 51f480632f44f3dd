package io.github.trilat.rules.conditions;

import io.github.trilat.diagnostic.InvalidInput;
import io.github.trilat.diagnostic.Place;
import io.github.trilat.rules.text.DrlText;
import io.github.trilat.rules.text.Token;
import java.util.Arrays;
import java.util.List;

/** The tokens of a rule's conditions, taken one after the other. */
final class TokenCursor {
  private final DrlText drl;
  private final List<Token> tokens;
  private int at;

  TokenCursor(DrlText drl, List<Token> tokens) {
    this.drl = drl;
    this.tokens = tokens;
  }

  boolean atEnd() {
    return at == tokens.size();
  }

  /** Whether the next tokens are these words and signs. */
  boolean sees(String... signs) {
    return at + signs.length <= tokens.size()
        && Arrays.equals(
            signs,
            tokens.subList(at, at + signs.length).stream()
                .map(token -> token.isText() ? "" : token.text())
                .toArray());
  }

  /** Whether a name and a colon are next. */
  boolean seesBinding() {
    return at + 1 < tokens.size() && tokens.get(at).isWord() && tokens.get(at + 1).is(":");
  }

  /** Goes past these words and signs if they are next. */
  boolean takes(String... signs) {
    boolean seen = sees(signs);
    at += seen ? signs.length : 0;
    return seen;
  }

  /** Goes past this word or sign, which has to be next. */
  void expect(String sign) {
    if (!takes(sign)) {
      throw unreadable();
    }
  }

  /** The next token, whatever it is. */
  Token next() {
    if (atEnd()) {
      throw unreadable();
    }
    return tokens.get(at++);
  }

  /** The next token, to be looked at only. */
  Token peek() {
    if (atEnd()) {
      throw unreadable();
    }
    return tokens.get(at);
  }

  /** Where the cursor stands; to come back to, or to cut out what was written from there on. */
  int position() {
    return at;
  }

  void backTo(int position) {
    at = position;
  }

  /** What was written from that position up to here, in one line. */
  String textFrom(int position) {
    return drl.text()
        .substring(tokens.get(position).offset(), tokens.get(at - 1).end())
        .replaceAll("\\s+", " ");
  }

  /** Where that stands. */
  Place placeFrom(int position) {
    int start = tokens.get(position).offset();
    return drl.place(drl.span(start, tokens.get(at - 1).end() - start));
  }

  /** What to throw where something else should stand. */
  InvalidInput unreadable() {
    return InvalidInput.of(
        drl.place(tokens.get(Math.min(at, tokens.size() - 1))),
        "this condition cannot be followed from here on",
        "Write it as comparisons of two sides, such as: count >= $grave.value");
  }
}
