package io.github.trilat.rules.lint;

import io.github.trilat.diagnostic.Problems;
import io.github.trilat.diagnostic.Shown;
import io.github.trilat.model.Respond;
import io.github.trilat.rules.text.Brackets;
import io.github.trilat.rules.text.Dialect;
import io.github.trilat.rules.text.DrlText;
import io.github.trilat.rules.text.RuleTokens;
import io.github.trilat.rules.text.Token;
import java.util.List;

/** Checks the right side of a rule: sentences of {@code respond}, and nothing else. */
final class ConsequenceLint {

  /** What a response looks like. */
  static final String FORM = "A response reads: respond.share( $track ).with( $other ) … ;";

  private final DrlText drl;
  private final List<Token> tokens;
  private final Scope scope;
  private final Problems problems;

  private ConsequenceLint(DrlText drl, List<Token> tokens, Scope scope, Problems problems) {
    this.drl = drl;
    this.tokens = tokens;
    this.scope = scope;
    this.problems = problems;
  }

  /** Checks the right side; {@code scope} holds the variables that the conditions bind. */
  static void check(DrlText drl, RuleTokens rule, Scope scope, Problems problems, RuleNotes notes) {
    if (rule.then().isEmpty()) {
      notes.warn(
          new Warning(
              drl.span(rule.name()),
              "the rule " + Shown.value(rule.name().text()) + " says nothing",
              drl.isTable() ? "Fill in one of the columns under ACTION." : FORM));
      return;
    }
    new ConsequenceLint(drl, rule.then(), scope, problems).check();
  }

  private void check() {
    int at = 0;
    while (at < tokens.size()) {
      int end = endOfSentence(at);
      sentence(at, end);
      at = end + 1;
    }
  }

  private void sentence(int from, int end) {
    Token first = tokens.get(from);
    if (!first.is(Dialect.RESPOND) || end - from < 2) {
      drl.error(
          problems,
          first,
          Shown.value(first.text()) + " does not begin a response",
          new NoResponse(tokens.subList(from, Math.max(end, from + 1))).remedy());
      return;
    }
    int before = problems.errors();
    Class<?> finished = new SentenceLint(drl, tokens.subList(from, end), scope, problems).check();
    if (problems.errors() > before) {
      return;
    }
    if (end == tokens.size()) {
      drl.error(problems, tokens.get(end - 1), "a semicolon is missing after this", "Write ‘;’.");
    } else if (finished != void.class && finished != Respond.Timed.class) {
      drl.error(
          problems,
          tokens.get(end),
          "this response is not finished",
          "Go on with one of: " + String.join(", ", Vocabulary.verbs(finished)) + ".");
    }
  }

  private int endOfSentence(int from) {
    int depth = 0;
    for (int index = from; index < tokens.size(); index++) {
      depth += Brackets.change(tokens.get(index));
      if (depth == 0 && tokens.get(index).is(";")) {
        return index;
      }
    }
    return tokens.size();
  }
}
