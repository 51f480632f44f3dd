package io.github.trilat.rules.lint;

import io.github.trilat.diagnostic.Problems;
import io.github.trilat.diagnostic.Shown;
import io.github.trilat.rules.table.Tables;
import io.github.trilat.rules.text.Brackets;
import io.github.trilat.rules.text.DrlText;
import io.github.trilat.rules.text.RuleSplitter;
import io.github.trilat.rules.text.RuleTokens;
import io.github.trilat.rules.text.Scanner;
import io.github.trilat.rules.text.SourceFile;
import io.github.trilat.rules.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Holds rule files to the dialect: rules over the vocabulary that speak through {@code respond}.
 */
public final class Linter {

  private static final int MOST_RULES = 300;

  private final DrlText drl;
  private final Problems problems;
  private final RuleNotes notes = new RuleNotes();

  private Linter(DrlText drl, Problems problems) {
    this.drl = drl;
    this.problems = problems;
  }

  /** The file in its parts; empty, with problems, if something is wrong with it. */
  public static Optional<LintedFile> lint(SourceFile source, String key, Problems problems) {
    int before = problems.errors();
    return read(source, key, problems).filter(file -> problems.errors() == before);
  }

  /** The same, with problems or without, so far as its rules can be told from each other. */
  public static Optional<LintedFile> read(SourceFile source, String key, Problems problems) {
    return TextLint.check(source, problems)
        ? Tables.rules(source, problems).flatMap(drl -> new Linter(drl, problems).lint(key))
        : Optional.empty();
  }

  private Optional<LintedFile> lint(String key) {
    int before = problems.errors();
    List<Token> tokens = Scanner.scan(drl, problems);
    if (problems.errors() > before) {
      return Optional.empty();
    }
    List<RuleTokens> rules = RuleSplitter.split(drl, tokens, problems);
    List<LintedRule> cards = new ArrayList<>();
    rules.forEach(rule -> cards.add(card(rule)));
    checkNames(rules);
    return Optional.of(new LintedFile(key, drl, rules, cards, notes));
  }

  private LintedRule card(RuleTokens rule) {
    int errors = problems.errors();
    int before = notes.mentions().size();
    LintedRule card = new HeaderLint(drl, rule, problems, notes).check();
    NumberLint.check(drl, rule, problems);
    if (Brackets.check(drl, rule.when(), problems) && Brackets.check(drl, rule.then(), problems)) {
      Scope scope = ConditionLint.check(drl, rule, problems, notes);
      ConsequenceLint.check(drl, rule, scope, problems, notes);
    }
    return problems.errors() == errors
        ? card.reading(
            ReachReader.read(rule, notes.mechanisms(before)), ShapeReader.read(drl, rule))
        : card;
  }

  private void checkNames(List<RuleTokens> rules) {
    Map<String, Token> seen = new HashMap<>();
    for (RuleTokens rule : rules) {
      Token first = seen.putIfAbsent(rule.name().text(), rule.name());
      if (first != null) {
        drl.error(
            problems,
            rule.name(),
            "a second rule " + Shown.value(rule.name().text()),
            "The first stands in line " + drl.span(first).line() + "; rename one of the two.");
      }
    }
    if (rules.size() > MOST_RULES) {
      problems.error(
          drl.source().whole(),
          "more than " + MOST_RULES + " rules in one file",
          "Split it into several files.");
    }
  }
}
