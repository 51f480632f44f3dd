package io.github.trilat.rules.text;

import io.github.trilat.diagnostic.Problems;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Matches round brackets within one part of a rule. */
public final class Brackets {

  /** Deepest nesting; the rule engine's parser takes for ever beyond some twenty. */
  private static final int MAX_DEPTH = 8;

  private Brackets() {}

  /** Whether all brackets match; if not, the first that does not is reported. */
  public static boolean check(DrlText drl, List<Token> part, Problems problems) {
    Deque<Token> open = new ArrayDeque<>();
    for (Token token : part) {
      if (token.is("(")) {
        open.push(token);
      } else if (token.is(")") && open.poll() == null) {
        drl.error(problems, token, "this ‘)’ closes nothing", "Delete it, or open it before.");
        return false;
      }
      if (open.size() > MAX_DEPTH) {
        drl.error(
            problems,
            token,
            "brackets nested more than " + MAX_DEPTH + " deep",
            "Split the rule in two.");
        return false;
      }
    }
    if (!open.isEmpty()) {
      drl.error(problems, open.peek(), "this ‘(’ is never closed", "Close it with ‘)’.");
    }
    return open.isEmpty();
  }

  /** How the token changes the depth of brackets: 1, -1 or 0. */
  public static int change(Token token) {
    if (token.is("(")) {
      return 1;
    }
    return token.is(")") ? -1 : 0;
  }

  /** Index of the bracket that closes the one at {@code open}; both are known to match. */
  public static int closing(List<Token> tokens, int open) {
    int depth = 0;
    for (int index = open; index < tokens.size(); index++) {
      depth += change(tokens.get(index));
      if (depth == 0) {
        return index;
      }
    }
    throw new IllegalStateException("brackets were not checked");
  }
}
