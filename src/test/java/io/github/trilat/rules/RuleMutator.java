package io.github.trilat.rules;

import io.github.trilat.diagnostic.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Makes mutants of rules: every comparison of numbers turned round and moved by its limit, every
 * constraint on how a mechanism stands turned and dropped, every {@code not} and {@code exists}
 * turned into the other and dropped.
 */
final class RuleMutator {

  private static final Map<String, List<String>> COMPARISONS =
      Map.of(
          ">=", List.of("<", ">"),
          "<=", List.of(">", "<"),
          ">", List.of("<=", ">="),
          "<", List.of(">=", "<="));

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

  /** All mutants of a file's rules, in order. */
  static List<Mutant> of(SourceFile source) {
    Problems problems = new Problems();
    DrlText drl =
        source.name().endsWith(PackFolder.TABLE_ENDING)
            ? Tables.read(source, problems).orElseThrow()
            : DrlText.of(source);
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
      if (!token.isText()) {
        COMPARISONS.getOrDefault(token.text(), List.of()).forEach(by -> turn(token, by));
        if (QUANTIFIERS.containsKey(token.text()) && opensPattern(at + 1)) {
          turn(token, QUANTIFIERS.get(token.text()));
          drop(token, when.get(Brackets.closing(when, at + 2)));
        }
      }
      if (token.is("Mechanism")) {
        constraintsFrom(at + 1).forEach(this::mutateConstraint);
      }
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
    int depth = 0;
    int start = open + 1;
    for (int at = start; at <= Brackets.closing(when, open); at++) {
      boolean closes = at == Brackets.closing(when, open);
      if (closes || (depth == 0 && when.get(at).is(","))) {
        constraints.add(when.subList(start, at));
        start = at + 1;
      }
      depth += Brackets.change(when.get(at));
    }
    constraints.removeIf(each -> each.get(0).is("id"));
    return constraints;
  }

  private void mutateConstraint(List<Token> constraint) {
    Token first = constraint.get(0);
    Token last = constraint.get(constraint.size() - 1);
    if (constraint.size() == 1) {
      replace(first, last, first.text() + " == false");
    } else {
      constraint.stream()
          .filter(each -> !each.isText() && TURNED.containsKey(each.text()))
          .forEach(each -> turn(each, TURNED.get(each.text())));
    }
    Token before = when.get(when.indexOf(first) - 1);
    if (before.is(",")) {
      drop(before, last);
    }
  }

  private void turn(Token token, String by) {
    replace(token, token, by);
  }

  private void drop(Token first, Token last) {
    replace(first, last, "");
  }

  private void replace(Token first, Token last, String by) {
    String was = drl.text().substring(first.offset(), last.end()).replaceAll("\\s+", " ");
    String change =
        "%s:%d: ‘%s’ with ‘%s’ %s"
            .formatted(
                drl.source().name(),
                drl.span(first).line(),
                rule.name().text(),
                was,
                by.isEmpty() ? "dropped" : "as ‘" + by + "’");
    String name = rule.name().text() + " (" + mutants.size() + ")";
    String text =
        "rule \""
            + name
            + "\""
            + drl.text().substring(rule.name().end(), first.offset())
            + by
            + drl.text().substring(last.end(), rule.end().end())
            + "\n";
    mutants.add(new Mutant(rule.name().text(), change, name, text));
  }
}
