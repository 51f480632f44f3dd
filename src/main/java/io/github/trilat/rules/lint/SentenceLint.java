package io.github.trilat.rules.lint;

import io.github.trilat.diagnostic.Problems;
import io.github.trilat.diagnostic.Shown;
import io.github.trilat.diagnostic.Suggestion;
import io.github.trilat.model.Respond;
import io.github.trilat.rules.text.Brackets;
import io.github.trilat.rules.text.DrlText;
import io.github.trilat.rules.text.Token;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks one response word by word: each verb has to exist there and take these arguments. */
final class SentenceLint {

  private final DrlText drl;
  private final List<Token> tokens;
  private final Scope scope;
  private final Problems problems;
  private Class<?> speaking = Respond.class;
  private int at = 1;

  /**
   * @param tokens of one response, without its semicolon
   */
  SentenceLint(DrlText drl, List<Token> tokens, Scope scope, Problems problems) {
    this.drl = drl;
    this.tokens = tokens;
    this.scope = scope;
    this.problems = problems;
  }

  /** Checks the response; gives what its last word leads to. */
  Class<?> check() {
    int before = problems.errors();
    while (at < tokens.size() && problems.errors() == before) {
      word();
    }
    return speaking;
  }

  private void word() {
    if (!tokens.get(at).is(".") || at + 2 >= tokens.size() || !tokens.get(at + 2).is("(")) {
      Token token = tokens.get(at);
      drl.error(
          problems,
          token,
          Shown.value(token.text()) + " is not expected here",
          isWordWithBrackets(at)
              ? "Write a dot before it: ." + token.text() + "( … )"
              : "After each word come brackets, then a dot and the next word, or a semicolon.");
      return;
    }
    Token verb = tokens.get(at + 1);
    List<Method> meanings = Vocabulary.meanings(speaking, verb.text());
    if (meanings.isEmpty()) {
      unknown(verb);
      return;
    }
    int close = Brackets.closing(tokens, at + 2);
    int before = problems.errors();
    List<Operand> arguments = arguments(at + 3, close);
    if (problems.errors() == before) {
      new ArgumentLint(drl, tokens, scope, problems).check(verb, meanings, arguments);
    }
    speaking = meanings.get(0).getReturnType();
    at = close + 1;
  }

  private boolean isWordWithBrackets(int index) {
    return tokens.get(index).isWord() && index + 1 < tokens.size() && tokens.get(index + 1).is("(");
  }

  private void unknown(Token verb) {
    List<String> known = Vocabulary.verbs(speaking);
    String what =
        speaking == Respond.class
            ? "respond knows no word " + Shown.value(verb.text())
            : Shown.value(verb.text())
                + " cannot follow ‘"
                + tokens.get(previousVerb()).text()
                + "’";
    drl.error(problems, verb, what, Suggestion.remedy(verb.text(), known, "word"));
  }

  private int previousVerb() {
    int depth = 0;
    for (int index = at - 1; index > 0; index--) {
      depth -= Brackets.change(tokens.get(index));
      if (depth == 0 && tokens.get(index).is("(")) {
        return index - 1;
      }
    }
    return 0;
  }

  private List<Operand> arguments(int from, int close) {
    List<Operand> arguments = new ArrayList<>();
    int index = from;
    while (index < close) {
      Operand argument = argument(index);
      arguments.add(argument);
      index = argument.end();
      boolean last = index >= close;
      if (!last && (!tokens.get(index).is(",") || index + 1 == close)) {
        drl.error(
            problems,
            tokens.get(index),
            Shown.value(tokens.get(index).text()) + " may not stand in a response",
            "Bind what is needed in the conditions; numbers come from parameters.");
        return arguments;
      }
      index++;
    }
    return arguments;
  }

  private Operand argument(int index) {
    Token token = tokens.get(index);
    if (!token.isWord()) {
      drl.error(
          problems,
          token,
          Shown.value(token.text()) + " may not stand in a response",
          switch (token.kind()) {
            case NUMBER ->
                "Make the number a parameter, match it among the conditions: $name : Parameter( id"
                    + " == \"…\" ), and write $name here.";
            case TEXT ->
                "Match what has this name among the conditions, such as $name : Parameter( id == \""
                    + token.text()
                    + "\" ), and write $name here.";
            default -> "Use a variable that the conditions bind, or a constant such as Country.US.";
          });
      return Operand.of(index, index + 1, Object.class);
    }
    return new ChainReader(drl, tokens, scope, problems).read(index, Optional.empty());
  }
}
