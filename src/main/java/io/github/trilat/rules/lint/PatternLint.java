package io.github.trilat.rules.lint;

import io.github.trilat.diagnostic.Problems;
import io.github.trilat.diagnostic.Shown;
import io.github.trilat.rules.text.Brackets;
import io.github.trilat.rules.text.DrlText;
import io.github.trilat.rules.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Checks what stands in the brackets of one pattern. */
final class PatternLint {

  private static final Set<String> OPERATORS =
      Set.of("in", "not", "contains", "memberOf", "excludes");
  private static final Set<String> REFUSED =
      Set.of("matches", "soundslike", "str", "after", "before", "coincides", "during", "new");
  private static final Set<String> SIGNS =
      Set.of(
          "(", ")", ",", ":", "==", "!=", "<", ">", "<=", ">=", "&&", "||", "!", "+", "-", "*",
          "/");

  /** What signs of other languages stand for. */
  private static final Map<String, String> MEANT =
      Map.of("=", "== to compare", "===", "==", "!==", "!=", "<>", "!=", "=>", ">=", "=<", "<=");

  private static final Map<String, String> JOINING = Map.of("and", "a comma", "or", "||");
  private static final Set<String> HARMLESS_NUMBERS = Set.of("0", "1");

  private final DrlText drl;
  private final List<Token> tokens;
  private final Class<?> fact;
  private final Scope scope;
  private final Problems problems;
  private final RuleNotes notes;
  private final ChainReader chains;
  private final List<Operand> operands = new ArrayList<>();

  PatternLint(
      DrlText drl,
      List<Token> tokens,
      Class<?> fact,
      Scope scope,
      Problems problems,
      RuleNotes notes) {
    this.drl = drl;
    this.tokens = tokens;
    this.fact = fact;
    this.scope = scope;
    this.problems = problems;
    this.notes = notes;
    this.chains = new ChainReader(drl, tokens, scope, problems);
  }

  /** Checks the constraints; {@code again} allows a variable to be bound twice. */
  void check(boolean again) {
    int before = problems.errors();
    Binder binder = new Binder(drl, scope, problems, again);
    int at = 0;
    while (at < tokens.size()) {
      at = isBinding(at) ? binding(at, binder) : step(at);
    }
    if (problems.errors() == before) {
      new ConstraintForm(drl, tokens, operands, problems).check();
    }
    if (problems.errors() == before) {
      new ComparisonLint(drl, tokens, operands, problems, notes).check();
    }
  }

  private boolean isBinding(int at) {
    return tokens.get(at).isWord()
        && at + 1 < tokens.size()
        && (tokens.get(at + 1).is(":") || isEqualsSignOfBinding(at))
        && (at == 0 || tokens.get(at - 1).is(","));
  }

  private boolean isEqualsSignOfBinding(int at) {
    return tokens.get(at).isVariable() && tokens.get(at + 1).is("=");
  }

  private int binding(int at, Binder binder) {
    int value = at + 2;
    Token variable = tokens.get(at);
    if (value < tokens.size() && isComparison(variable, tokens.get(value))) {
      drl.error(problems, tokens.get(at + 1), "a colon names a field", "To compare, write ==.");
      return value;
    }
    if (value >= tokens.size() || !tokens.get(value).isWord()) {
      drl.error(problems, variable, "a variable without a field", "Write, say, $launch : launch");
      return value;
    }
    if (tokens.get(at + 1).is("=")) {
      drl.error(
          problems,
          tokens.get(at + 1),
          "a field is named with a colon",
          "Write " + variable.text() + " : " + tokens.get(value).text());
    }
    Operand operand = operand(value);
    binder.bind(tokens.get(at), operand);
    return operand.end();
  }

  /** Whether a field stands where a variable should, and before it no field that it could name. */
  private boolean isComparison(Token variable, Token value) {
    return Vocabulary.member(fact, variable.text()).isPresent()
        && Vocabulary.member(fact, value.text()).isEmpty();
  }

  private Operand operand(int at) {
    Operand operand = chains.read(at, Optional.of(fact));
    operands.add(operand);
    arguments(operand);
    return operand;
  }

  /** What stands in the brackets of a method call is checked like everything else. */
  private void arguments(Operand operand) {
    for (int index = operand.start() + 1; index < operand.end(); index++) {
      if (tokens.get(index).is("(")) {
        int close = Brackets.closing(tokens, index);
        for (int inner = index + 1; inner < close; ) {
          inner = step(inner);
        }
        index = close;
      }
    }
  }

  private int step(int at) {
    Token token = tokens.get(at);
    return switch (token.kind()) {
      case TEXT -> literal(at, String.class);
      case NUMBER -> {
        warnNumber(token);
        yield literal(at, double.class);
      }
      case SIGN -> {
        checkSign(token);
        yield at + 1;
      }
      case WORD -> word(at, token);
    };
  }

  private int literal(int at, Class<?> type) {
    operands.add(Operand.of(at, at + 1, type));
    return at + 1;
  }

  private int word(int at, Token token) {
    if (OPERATORS.contains(token.text())) {
      return at + 1;
    }
    if (JOINING.containsKey(token.text())) {
      drl.error(
          problems,
          token,
          "‘" + token.text() + "’ joins patterns, not what stands in one",
          "Write " + JOINING.get(token.text()) + " instead.");
      return at + 1;
    }
    if (token.is("true") || token.is("false")) {
      return literal(at, boolean.class);
    }
    if (REFUSED.contains(token.text()) || token.is("null")) {
      drl.error(
          problems,
          token,
          "‘" + token.text() + "’ is not for rules of this program",
          token.is("null")
              ? "Every field of a fact has a value."
              : "Compare fields with == != < > in contains, and times with isBefore and isAfter.");
      return at + 1;
    }
    return operand(at).end();
  }

  private void checkSign(Token token) {
    if (!SIGNS.contains(token.text())) {
      drl.error(
          problems,
          token,
          Shown.value(token.text()) + " may not stand in a condition",
          MEANT.containsKey(token.text())
              ? "Write " + MEANT.get(token.text()) + "."
              : "Compare fields with == != < > in contains.");
    }
  }

  private void warnNumber(Token token) {
    if (!HARMLESS_NUMBERS.contains(token.text())) {
      notes.warn(
          new Warning(
              drl.span(token),
              "a number in a rule: " + Shown.value(token.text()),
              "Make it a parameter, and match: $name : Parameter( id == \"…\" )"));
    }
  }
}
