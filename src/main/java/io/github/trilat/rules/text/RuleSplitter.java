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

  private static final String RULE = "rule";
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
  private static final List<String> HEADER = List.of("@", "salience", "no");
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
    if (token.is(RULE)) {
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
          problems,
          token,
          "a rule should begin here, not " + Shown.value(token.text()),
          beginning(token));
    }
    at++;
    while (at < tokens.size() && !beginsStatement(at)) {
      at++;
    }
  }

  private static String beginning(Token token) {
    if (token.is("#")) {
      return "A comment begins with two slashes: // …";
    }
    return token.text().equalsIgnoreCase(RULE) ? "Write ‘rule’ in small letters." : BEGIN;
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
        at--;
        break;
      }
    }
    reportMissing(name, closing, tokens.subList(start, at));
    return Optional.empty();
  }

  private void reportMissing(Token name, String keyword, List<Token> part) {
    Optional<Token> misspelt = misspelt(keyword, part);
    Optional<Token> next =
        missedBefore(keyword, part).or(() -> tokens.stream().skip(at).findFirst());
    drl.error(
        problems,
        misspelt.or(() -> next).orElse(name),
        "the rule "
            + Shown.value(name.text())
            + " has no ‘"
            + keyword
            + "’"
            + (next.isPresent() && misspelt.isEmpty() ? " before this" : ""),
        misspelt
            .map(word -> "Is " + Shown.value(word.text()) + " meant to be ‘" + keyword + "’?")
            .orElse("A rule reads: rule \"…\" @source( \"…\" ) when … then … end"));
  }

  /** What the keyword should stand before, if the part tells: a condition, or a response. */
  private Optional<Token> missedBefore(String keyword, List<Token> part) {
    return part.stream()
        .filter(drl::beginsLine)
        .filter(
            token ->
                keyword.equals("when")
                    ? !HEADER.contains(token.text())
                    : keyword.equals("then") && token.is(Dialect.RESPOND))
        .findFirst();
  }

  /** A word that begins a line and looks like the keyword. */
  private Optional<Token> misspelt(String keyword, List<Token> part) {
    return part.stream()
        .filter(drl::beginsLine)
        .filter(word -> Suggestion.nearest(word.text(), List.of(keyword)).isPresent())
        .findFirst();
  }

  private void skipRule() {
    while (at < tokens.size() && !beginsRule(at)) {
      at++;
    }
  }

  private boolean beginsRule(int index) {
    return tokens.get(index).is(RULE) && (isNamed(index) || beginsLine(index));
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
    return tokens.get(index).isWord() && drl.beginsLine(tokens.get(index));
  }
}
