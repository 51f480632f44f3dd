package io.github.trilat.rules.lint;

import io.github.trilat.diagnostic.Problems;
import io.github.trilat.diagnostic.Shown;
import io.github.trilat.diagnostic.Suggestion;
import io.github.trilat.rules.text.DrlText;
import io.github.trilat.rules.text.Token;
import java.util.List;
import java.util.Set;

/** Tells what is the matter with something that stands among conditions and is none. */
record NoCondition(DrlText drl, List<Token> tokens, Problems problems) {

  private static final Set<String> REFUSED =
      Set.of("eval", "from", "accumulate", "acc", "collect", "groupby", "over", "do", "if", "else");
  private static final List<String> BEFORE_FACTS = List.of("not", "exists", "forall");
  private static final Set<String> OTHER_BRACKETS = Set.of("[", "{");
  private static final String FORM =
      "A condition is a pattern over a fact, such as: $track : Track( country == Country.ROK )";

  /** Whether the rule engine knows the word and this dialect does not. */
  static boolean isRefused(Token token) {
    return REFUSED.contains(token.text());
  }

  void refuse(Token token) {
    drl.error(problems, token, "‘" + token.text() + "’ is not for rules of this program", FORM);
  }

  /** Reports what stands at the index. */
  void report(int at) {
    Token token = tokens.get(at);
    int type = is(at + 1, ":") ? at + 2 : at;
    if (isRefused(token)) {
      refuse(token);
    } else if (token.is("@")) {
      error(at, "an annotation may not stand here", "Write it above ‘when’.");
    } else if (token.is(";")) {
      error(at, "no semicolon ends a condition", "Delete it; only a response ends with one.");
    } else if (isFact(type)) {
      fact(type);
    } else if (isFact(at + 1)) {
      beforeFact(at);
    } else if (token.isVariable()) {
      error(
          at,
          Shown.value(token.text()) + " is not a condition",
          "Compare within the brackets of a pattern. " + FORM);
    } else {
      error(at, Shown.value(token.text()) + " is not a condition", FORM);
    }
  }

  /** A fact that no round bracket follows. */
  private void fact(int type) {
    String name = tokens.get(type).text();
    if (type + 1 < tokens.size() && OTHER_BRACKETS.contains(tokens.get(type + 1).text())) {
      error(type + 1, "a pattern stands in round brackets", "Write " + name + "( … )");
    } else {
      error(type, "brackets are missing after ‘" + name + "’", "Write " + name + "( … )");
    }
  }

  private void beforeFact(int at) {
    String word = tokens.get(at).text();
    String fact = tokens.get(at + 1).text();
    if (tokens.get(at).isVariable()) {
      error(
          at,
          "a colon is missing after " + Shown.value(word),
          "Write " + word + " : " + fact + "( … )");
    } else {
      error(
          at,
          Shown.value(word) + " may not stand before a fact",
          Suggestion.remedy(word, BEFORE_FACTS, "word"));
    }
  }

  private void error(int at, String what, String remedy) {
    drl.error(problems, tokens.get(at), what, remedy);
  }

  private boolean is(int index, String sign) {
    return index < tokens.size() && tokens.get(index).is(sign);
  }

  private boolean isFact(int index) {
    return index < tokens.size()
        && tokens.get(index).isWord()
        && Vocabulary.facts().containsKey(tokens.get(index).text());
  }
}
