package io.github.trilat.rules.lint;

import io.github.trilat.engine.FactKind;
import io.github.trilat.engine.RuleReach;
import io.github.trilat.rules.text.Brackets;
import io.github.trilat.rules.text.RuleTokens;
import io.github.trilat.rules.text.Token;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads off a rule that has been linted what it needs and what it can bring about. */
final class ReachReader {

  private final List<Token> tokens;
  private final List<FactKind> needs = new ArrayList<>();
  private final Map<String, FactKind> bound = new HashMap<>();

  private ReachReader(List<Token> tokens) {
    this.tokens = tokens;
  }

  /**
   * @param mechanisms ids that the rule names
   */
  static RuleReach read(RuleTokens rule, Collection<String> mechanisms) {
    ReachReader reader = new ReachReader(rule.when());
    reader.elements(0, rule.when().size(), true);
    return new RuleReach(
        reader.needs, Set.copyOf(mechanisms), new EffectReader(rule.then(), reader.bound).read());
  }

  /** Reads conditions; beside an {@code or}, none of them is needed. */
  private void elements(int from, int to, boolean needed) {
    boolean all = needed && !holdsOr(from, to);
    int at = from;
    while (at < to) {
      at = element(at, to, all);
    }
  }

  private boolean holdsOr(int from, int to) {
    int depth = 0;
    for (Token token : tokens.subList(from, to)) {
      depth += Brackets.change(token);
      if (depth == 0 && (token.is("or") || token.is("||"))) {
        return true;
      }
    }
    return false;
  }

  /** Reads the condition that begins at the index, or passes over a word; gives the index after. */
  private int element(int at, int to, boolean needed) {
    Token token = tokens.get(at);
    if (token.is("not") || token.is("forall")) {
      return bracket(at + 1, to, false);
    }
    return token.is("(") || (at + 1 < to && tokens.get(at + 1).is("(") && !token.is("exists"))
        ? bracket(at, to, needed)
        : at + 1;
  }

  /** Reads up to the end of the next bracket: a pattern, or conditions that belong together. */
  private int bracket(int at, int to, boolean needed) {
    int open = at;
    while (open < to && !tokens.get(open).is("(")) {
      open++;
    }
    if (open == to) {
      return to;
    }
    int close = Brackets.closing(tokens, open);
    if (open > 0 && Vocabulary.facts().containsKey(tokens.get(open - 1).text())) {
      pattern(open, close, needed);
    } else {
      elements(open + 1, close, needed);
    }
    return close + 1;
  }

  private void pattern(int open, int close, boolean needed) {
    String type = tokens.get(open - 1).text();
    FactKind kind = new FactKind(type, ConstraintReader.read(tokens.subList(open + 1, close)));
    if (needed) {
      needs.add(kind);
    }
    if (open >= 3 && tokens.get(open - 2).is(":")) {
      bound.put(tokens.get(open - 3).text(), kind);
    }
  }
}
