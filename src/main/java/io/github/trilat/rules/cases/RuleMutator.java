package io.github.trilat.rules.cases;

import io.github.trilat.diagnostic.Problems;
import io.github.trilat.rules.cases.Mutant.Change;
import io.github.trilat.rules.table.Tables;
import io.github.trilat.rules.text.Brackets;
import io.github.trilat.rules.text.DrlText;
import io.github.trilat.rules.text.RuleSplitter;
import io.github.trilat.rules.text.RuleTokens;
import io.github.trilat.rules.text.Scanner;
import io.github.trilat.rules.text.SourceFile;
import io.github.trilat.rules.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Makes mutants of rules: every comparison of numbers turned round and moved by its limit, every
 * constraint on how a mechanism stands turned and dropped, every {@code not} and {@code exists}
 * turned into the other and dropped.
 */
final class RuleMutator {

  private static final Map<String, String> OPPOSITES =
      Map.of(">=", "<", "<=", ">", ">", "<=", "<", ">=");

  private static final Map<String, String> BY_THE_LIMIT =
      Map.of(">=", ">", "<=", "<", ">", ">=", "<", "<=");

  private static final Map<String, String> TURNED =
      Map.of("==", "!=", "!=", "==", "in", "not in", "contains", "not contains");

  private static final Map<String, String> QUANTIFIERS = Map.of("not", "exists", "exists", "not");

  private final DrlText drl;
  private final RuleTokens rule;
  private final List<Token> when;
  private final List<Mutant> mutants;

  private RuleMutator(DrlText drl, RuleTokens rule, List<Mutant> mutants) {
    this.drl = drl;
    this.rule = rule;
    this.when = rule.when();
    this.mutants = mutants;
  }

  /** All mutants of the rules of a file in which nothing is wrong, in order. */
  static List<Mutant> of(SourceFile source) {
    Problems problems = new Problems();
    DrlText drl = Tables.rules(source, problems).orElseThrow();
    List<Mutant> mutants = new ArrayList<>();
    List<Token> rules = afterPreamble(Scanner.scan(drl, problems));
    RuleSplitter.split(drl, rules, problems)
        .forEach(rule -> new RuleMutator(drl, rule, mutants).mutate());
    problems.throwIfAny();
    return mutants;
  }

  /** A table's rules come with a package and imports. */
  private static List<Token> afterPreamble(List<Token> tokens) {
    int first = 0;
    while (first < tokens.size() && !tokens.get(first).is("rule")) {
      first++;
    }
    return tokens.subList(first, tokens.size());
  }

  private void mutate() {
    for (int at = 0; at < when.size(); at++) {
      Token token = when.get(at);
      if (!token.isText() && OPPOSITES.containsKey(token.text())) {
        mutateComparison(at);
      } else if (!token.isText() && QUANTIFIERS.containsKey(token.text()) && opensPattern(at + 1)) {
        mutateQuantifier(at);
      } else if (token.is("Mechanism")) {
        constraintsFrom(at + 1).forEach(this::mutateConstraint);
      }
    }
  }

  private void mutateComparison(int at) {
    Token sign = when.get(at);
    Condition condition = condition(around(at));
    turn(condition, sign, OPPOSITES.get(sign.text()));
    replace(condition, Change.MOVED, sign, sign, BY_THE_LIMIT.get(sign.text()));
  }

  private void mutateQuantifier(int at) {
    List<Token> whole = when.subList(at, Brackets.closing(when, at + 2) + 1);
    Condition condition = condition(whole);
    turn(condition, when.get(at), QUANTIFIERS.get(when.get(at).text()));
    drop(condition, when.get(at), last(whole));
  }

  private void mutateConstraint(List<Token> constraint) {
    Token first = constraint.get(0);
    Condition condition = condition(constraint);
    if (constraint.size() == 1) {
      replace(condition, Change.TURNED, first, first, first.text() + " == false");
    } else {
      constraint.stream()
          .filter(each -> !each.isText() && TURNED.containsKey(each.text()))
          .forEach(each -> turn(condition, each, TURNED.get(each.text())));
    }
    Token before = when.get(when.indexOf(first) - 1);
    if (before.is(",")) {
      drop(condition, before, last(constraint));
    }
  }

  /** Other than {@code not in ( … )}. */
  private boolean opensPattern(int at) {
    return at + 1 < when.size()
        && Character.isUpperCase(when.get(at).text().charAt(0))
        && when.get(at + 1).is("(");
  }

  /** The constraints between these brackets but for the one that says which mechanism. */
  private List<List<Token>> constraintsFrom(int open) {
    List<List<Token>> constraints = new ArrayList<>();
    int closing = Brackets.closing(when, open);
    for (int at = open + 1; at < closing; at++) {
      List<Token> constraint = when.subList(at, edge(at, 1));
      constraints.add(constraint);
      at += constraint.size();
    }
    constraints.removeIf(each -> each.get(0).is("id"));
    return constraints;
  }

  /** The constraint that holds this token. */
  private List<Token> around(int at) {
    return when.subList(edge(at, -1) + 1, edge(at, 1));
  }

  /** The comma or bracket at which a constraint begins or ends. */
  private int edge(int from, int step) {
    int depth = 0;
    int at = from;
    while (at >= 0 && at < when.size()) {
      depth += step * Brackets.change(when.get(at));
      if (depth < 0 || (depth == 0 && when.get(at).is(","))) {
        return at;
      }
      at += step;
    }
    return at;
  }

  private Condition condition(List<Token> tokens) {
    int start = tokens.get(0).offset();
    int end = last(tokens).end();
    return new Condition(
        rule.name().text(),
        drl.place(drl.span(start, end - start)),
        drl.text().substring(start, end).replaceAll("\\s+", " "));
  }

  private static Token last(List<Token> tokens) {
    return tokens.get(tokens.size() - 1);
  }

  private void turn(Condition condition, Token token, String by) {
    replace(condition, Change.TURNED, token, token, by);
  }

  private void drop(Condition condition, Token first, Token last) {
    replace(condition, Change.DROPPED, first, last, "");
  }

  private void replace(Condition condition, Change change, Token first, Token last, String by) {
    String name = rule.name().text() + " (" + mutants.size() + ")";
    String text =
        "rule \""
            + name
            + "\""
            + drl.text().substring(rule.name().end(), first.offset())
            + by
            + drl.text().substring(last.end(), rule.end().end())
            + "\n";
    mutants.add(new Mutant(condition, change, by, name, text));
  }
}
