package io.github.trilat.rules.lint;

import io.github.trilat.diagnostic.Problems;
import io.github.trilat.diagnostic.Shown;
import io.github.trilat.rules.text.DrlText;
import io.github.trilat.rules.text.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Checks that values and signs alternate in the brackets of a pattern: no comma too few or too
 * many, no chain of comparisons.
 */
final class ConstraintForm {

  private static final Set<String> COMPARING =
      Set.of("==", "!=", "<", ">", "<=", ">=", "in", "contains", "excludes", "memberOf");
  private static final Set<String> SEPARATING = Set.of(",", "&&", "||");
  private static final Set<String> BEFORE_VALUES = Set.of("!", "-", "(");
  private static final String COMPLETE = "Delete it, or write what is missing.";

  private final DrlText drl;
  private final List<Token> tokens;
  private final Map<Integer, Operand> operands = new HashMap<>();
  private final Problems problems;
  private boolean valueNext = true;
  private boolean compared;
  private boolean signMayFollow;

  ConstraintForm(DrlText drl, List<Token> tokens, List<Operand> operands, Problems problems) {
    this.drl = drl;
    this.tokens = tokens;
    this.problems = problems;
    operands.forEach(each -> this.operands.merge(each.start(), each, ConstraintForm::longer));
  }

  private static Operand longer(Operand one, Operand other) {
    return one.end() >= other.end() ? one : other;
  }

  /** Reports the first place where they do not alternate. */
  void check() {
    int before = problems.errors();
    int at = 0;
    while (at < tokens.size() && problems.errors() == before) {
      at = step(at);
    }
    if (problems.errors() == before && valueNext && !tokens.isEmpty()) {
      Token last = tokens.get(tokens.size() - 1);
      error(last, "nothing stands after " + Shown.value(last.text()), COMPLETE);
    }
  }

  private int step(int at) {
    if (at + 1 < tokens.size() && tokens.get(at + 1).is(":")) {
      return at + 2;
    }
    if (operands.containsKey(at)) {
      value(tokens.get(at));
      return operands.get(at).end();
    }
    sign(tokens.get(at));
    return at + 1;
  }

  private void value(Token token) {
    if (!valueNext) {
      error(
          token,
          "a comma or a sign is missing before " + Shown.value(token.text()),
          "Between two conditions of a pattern stands a comma.");
    }
    valueNext = false;
    signMayFollow = false;
  }

  private void sign(Token token) {
    if (BEFORE_VALUES.contains(token.text()) && valueNext) {
      return;
    }
    if (token.is("not")) {
      return;
    }
    if (token.is("(") || token.is("!")) {
      value(token);
    } else if (valueNext && !(signMayFollow && COMPARING.contains(token.text()))) {
      error(token, "nothing stands before " + Shown.value(token.text()), COMPLETE);
    }
    if (COMPARING.contains(token.text())) {
      comparing(token);
    }
    if (SEPARATING.contains(token.text())) {
      compared = false;
    }
    valueNext = !token.is(")");
    signMayFollow = token.is("&&") || token.is("||");
  }

  private void comparing(Token token) {
    if (compared) {
      error(
          token,
          "a second comparison in one",
          "Write them apart, with a comma between, as in: value > $low.value, value < $high.value");
    }
    compared = true;
  }

  private void error(Token token, String what, String remedy) {
    drl.error(problems, token, what, remedy);
  }
}
