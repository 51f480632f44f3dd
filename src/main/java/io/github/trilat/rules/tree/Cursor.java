package io.github.trilat.rules.tree;

import io.github.trilat.rules.text.Token;
import java.util.List;
import java.util.function.Supplier;

/** The tokens of a part of a rule, taken one after the other. Their round brackets match. */
final class Cursor {
  private final List<Token> tokens;
  private int at;
  private int end;

  Cursor(List<Token> tokens) {
    this.tokens = tokens;
    this.end = tokens.size();
  }

  /** Whether nothing is left. */
  boolean atEnd() {
    return at >= end;
  }

  /** Whether the next token is that word or sign. */
  boolean sees(String sign) {
    return !atEnd() && tokens.get(at).is(sign);
  }

  /** Whether the token that many after the next is that word or sign. */
  boolean sees(int ahead, String sign) {
    return at + ahead < end && tokens.get(at + ahead).is(sign);
  }

  /** Goes past the next token if it is that word or sign. */
  boolean takes(String sign) {
    boolean seen = sees(sign);
    at += seen ? 1 : 0;
    return seen;
  }

  /** The next token, to be looked at only. */
  Token peek() {
    return tokens.get(at);
  }

  /** The token that many after the next; the last, if there are not so many. */
  Token peek(int ahead) {
    return tokens.get(Math.min(at + ahead, end - 1));
  }

  /** Whether there is a token that many after the next. */
  boolean has(int ahead) {
    return at + ahead < end;
  }

  /** The next token, taken. */
  Token next() {
    return tokens.get(at++);
  }

  /** The token taken last. */
  Token last() {
    return tokens.get(at - 1);
  }

  Token token(int index) {
    return tokens.get(index);
  }

  /** Where it stands; to come back to. */
  int position() {
    return at;
  }

  void moveTo(int position) {
    at = position;
  }

  /** Lets it end there; gives where it ended before. */
  int limit(int limit) {
    int before = end;
    end = limit;
    return before;
  }

  /** Reads what stands in the brackets that open here, and goes past them whatever comes of it. */
  <T> T inBrackets(Supplier<T> inner) {
    int close = closing(at);
    int outer = limit(close);
    at++;
    try {
      return inner.get();
    } finally {
      end = outer;
      at = close + 1;
    }
  }

  /** Goes past the brackets that open here, if any do. */
  void skipBrackets() {
    if (sees("(")) {
      at = closing(at) + 1;
    }
  }

  /** The index of the bracket that closes the one at that index. */
  int closing(int open) {
    int depth = 0;
    for (int index = open; index < tokens.size(); index++) {
      depth += change(tokens.get(index));
      if (depth == 0) {
        return index;
      }
    }
    throw new IllegalStateException("brackets were not checked");
  }

  /** The index of the next such sign outside of brackets, or the end. */
  int find(String sign) {
    int depth = 0;
    for (int index = at; index < end; index++) {
      Token token = tokens.get(index);
      if (depth == 0 && token.is(sign)) {
        return index;
      }
      depth += change(token) + (token.is("[") ? 1 : 0) - (token.is("]") ? 1 : 0);
    }
    return end;
  }

  /** How the token changes the depth of brackets: 1, -1 or 0. */
  static int change(Token token) {
    return token.is("(") ? 1 : token.is(")") ? -1 : 0;
  }
}
