package io.github.trilat.rules;

import io.github.trilat.diagnostic.Problems;
import io.github.trilat.diagnostic.Shown;
import java.util.List;
import java.util.Optional;
import org.drools.drl.ast.descr.PackageDescr;

/**
 * Compiles the rules of one file. Most of Drools' messages name neither rule nor line, so when a
 * file fails, its rules are tried one by one to find which is at fault.
 */
final class ModelCompiler {

  private final CompilerView view;
  private final DrlText drl;
  private final List<RuleTokens> rules;
  private final Problems problems;

  ModelCompiler(CompilerView view, DrlText drl, List<RuleTokens> rules, Problems problems) {
    this.view = view;
    this.drl = drl;
    this.rules = rules;
    this.problems = problems;
  }

  /** The classes; empty, with problems, if a rule does not compile. */
  Optional<ModelBuild.Result> compile(String id) {
    RuleParser.Parsed parsed = RuleParser.parse(drl.text());
    if (parsed.rules().isPresent()) {
      ModelBuild.Result built = build(parsed.rules().get(), id);
      if (!built.failed()) {
        return Optional.of(built);
      }
      blame(built);
    } else if (!blameParsing()) {
      reportSyntax(parsed);
    }
    return Optional.empty();
  }

  private ModelBuild.Result build(PackageDescr parsed, String id) {
    return new ModelBuild(view).compile(parsed, id);
  }

  private void blame(ModelBuild.Result whole) {
    int before = problems.errors();
    for (RuleTokens rule : rules) {
      RuleParser.parse(text(rule))
          .rules()
          .map(alone -> build(alone, "Alone"))
          .filter(ModelBuild.Result::failed)
          .ifPresent(built -> report(rule, built));
    }
    if (problems.errors() == before) {
      problems.error(
          drl.source().whole(),
          "the rule engine cannot compile this file: " + CompilerWords.of(whole.errors()),
          "Each of its rules compiles alone; please report this as a fault of the program.");
    }
  }

  private void report(RuleTokens rule, ModelBuild.Result built) {
    drl.error(
        problems,
        CompilerWords.culprit(built.errors(), rule),
        "the rule "
            + Shown.value(rule.name().text())
            + " does not compile: "
            + CompilerWords.of(built.errors()),
        "Check the kinds of things that are compared or handed over here.");
  }

  private boolean blameParsing() {
    int before = problems.errors();
    for (RuleTokens rule : rules) {
      if (RuleParser.parse(text(rule)).rules().isEmpty()) {
        reportSyntax(rule, RuleParser.parse(padded(rule)));
      }
    }
    return problems.errors() > before;
  }

  private void reportSyntax(RuleTokens rule, RuleParser.Parsed parsed) {
    boolean within = parsed.line() > 0 && parsed.line() <= drl.text().lines().count();
    Token at = within ? near(rule, parsed) : rule.name();
    drl.error(
        problems,
        at,
        "the rule " + Shown.value(rule.name().text()) + " cannot be understood from here on",
        "Look just before for a missing comma, operator or bracket.");
  }

  private void reportSyntax(RuleParser.Parsed parsed) {
    problems.error(
        parsed.line() == 0
            ? drl.source().whole()
            : drl.source().place(parsed.line(), parsed.column() + 1, 1),
        "the file cannot be understood from here on",
        "Look just before for a missing comma, operator or bracket.");
  }

  private Token near(RuleTokens rule, RuleParser.Parsed parsed) {
    int offset = 0;
    for (int line = 1; line < parsed.line(); line++) {
      offset = drl.text().indexOf('\n', offset) + 1;
    }
    int wanted = offset + parsed.column();
    return java.util.stream.Stream.of(rule.header(), rule.when(), rule.then())
        .flatMap(List::stream)
        .filter(token -> token.end() > wanted)
        .findFirst()
        .orElse(rule.end());
  }

  private String text(RuleTokens rule) {
    return "rule " + drl.text().substring(rule.name().offset(), rule.end().end());
  }

  /** The rule alone, at its own place. */
  private String padded(RuleTokens rule) {
    String before = drl.text().substring(0, rule.name().offset());
    int keyword = before.lastIndexOf("rule");
    return before.substring(0, keyword).replaceAll("[^\n]", " ")
        + drl.text().substring(keyword, rule.end().end());
  }
}
