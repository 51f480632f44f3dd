package io.github.trilat.rules.text;

import io.github.trilat.diagnostic.Problems;
import io.github.trilat.diagnostic.Shown;
import io.github.trilat.diagnostic.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the rules of a file and their parts, and refuses whatever else stands there. */
public final class RuleSplitter {

  private static final String SUPPLIED = "Delete it; every rule file has it already.";
  private static final String ONLY_RULES = "A rule file holds rules and comments, nothing else.";
  private static final String BEGIN = "Begin with: rule \"What happens, as a sentence\"";
  private static final Map<String, String> REFUSED =
      Map.ofEntries(
          Map.entry("package", SUPPLIED),
          Map.entry("import", SUPPLIED),
          Map.entry("global", SUPPLIED),
          Map.entry("dialect", SUPPLIED),
          Map.entry("declare", ONLY_RULES + " The facts are listed in the vocabulary."),
          Map.entry("function", ONLY_RULES),
          Map.entry("query", ONLY_RULES),
          Map.entry("unit", ONLY_RULES));
  private static final List<String> PARTS = List.of("when", "then", "end");

  private final DrlText drl;
  private final List<Token> tokens;
  private final Problems problems;
  private final List<RuleTokens> rules = new ArrayList<>();
  private int at;

  private RuleSplitter(DrlText drl, List<Token> tokens, Problems problems) {
    this.drl = drl;
    this.tokens = tokens;
    this.problems = problems;
  }

  /** The rules that are whole. */
  public static List<RuleTokens> split(DrlText drl, List<Token> tokens, Problems problems) {
    RuleSplitter splitter = new RuleSplitter(drl, tokens, problems);
    while (splitter.at < tokens.size()) {
      splitter.step();
    }
    return splitter.rules;
  }

  private void step() {
    Token token = tokens.get(at);
    if (token.is("rule")) {
      rule();
      return;
    }
    if (REFUSED.containsKey(token.text())) {
      drl.error(
          problems,
          token,
          "‘" + token.text() + "’ does not belong in a rule file",
          REFUSED.get(token.text()));
    } else {
      drl.error(
          problems, token, "a rule should begin here, not " + Shown.value(token.text()), BEGIN);
    }
    at++;
    while (at < tokens.size() && !beginsStatement(at)) {
      at++;
    }
  }

  private void rule() {
    Token keyword = tokens.get(at++);
    if (at == tokens.size() || !tokens.get(at).isText()) {
      drl.error(problems, keyword, "this rule has no name in quotation marks", BEGIN);
      skipRule();
      return;
    }
    Token name = tokens.get(at++);
    List<List<Token>> parts = new ArrayList<>();
    for (String closing : PARTS) {
      Optional<List<Token>> part = part(name, closing);
      if (part.isEmpty()) {
        skipRule();
        return;
      }
      parts.add(part.get());
    }
    rules.add(new RuleTokens(name, parts.get(0), parts.get(1), parts.get(2), tokens.get(at - 1)));
  }

  /** The tokens up to the closing keyword; empty, with a problem, if another one comes first. */
  private Optional<List<Token>> part(Token name, String closing) {
    int start = at;
    while (at < tokens.size() && !beginsRule(at)) {
      Token token = tokens.get(at++);
      if (token.isWord() && PARTS.contains(token.text())) {
        if (token.is(closing)) {
          return Optional.of(tokens.subList(start, at - 1));
        }
        break;
      }
    }
    drl.error(
        problems,
        name,
        "the rule " + Shown.value(name.text()) + " has no ‘" + closing + "’ in its place",
        misspelt(closing, tokens.subList(start, at)));
    return Optional.empty();
  }

  private static String misspelt(String closing, List<Token> part) {
    return part.stream()
        .filter(Token::isWord)
        .map(Token::text)
        .filter(word -> Suggestion.nearest(word, List.of(closing)).isPresent())
        .findFirst()
        .map(word -> "Is " + Shown.value(word) + " meant to be ‘" + closing + "’?")
        .orElse("A rule reads: rule \"…\" @source( \"…\" ) when … then … end");
  }

  private void skipRule() {
    while (at < tokens.size() && !beginsRule(at)) {
      at++;
    }
  }

  private boolean beginsRule(int index) {
    return tokens.get(index).is("rule") && (isNamed(index) || beginsLine(index));
  }

  private boolean beginsStatement(int index) {
    boolean keyword = tokens.get(index).isWord() && REFUSED.containsKey(tokens.get(index).text());
    return beginsRule(index) || (beginsLine(index) && (keyword || isNamed(index)));
  }

  /** Whether a text follows, as after {@code rule}. */
  private boolean isNamed(int index) {
    return index + 1 < tokens.size() && tokens.get(index + 1).isText();
  }

  private boolean beginsLine(int index) {
    int offset = tokens.get(index).offset();
    int line = drl.text().lastIndexOf('\n', offset - 1) + 1;
    return tokens.get(index).isWord() && drl.text().substring(line, offset).isBlank();
  }
}
