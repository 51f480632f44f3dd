package io.github.trilat.rules.compile;

import io.github.trilat.diagnostic.Problems;
import io.github.trilat.diagnostic.Shown;
import io.github.trilat.rules.lint.LintedFile;
import io.github.trilat.rules.text.DrlText;
import io.github.trilat.rules.text.RuleTokens;
import io.github.trilat.rules.text.Token;
import java.util.List;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.PackageDescr;

/**
 * Finds out which rules of a file are at fault when it cannot be parsed or compiled: most of
 * Drools' messages name neither rule nor line, so the rules are tried one by one.
 */
final class Blame {

  private static final String LOOK_BEFORE =
      "Look just before for a missing comma, operator or bracket.";

  private final DrlText drl;
  private final List<RuleTokens> rules;
  private final CompilerView view;
  private final Problems problems;

  Blame(LintedFile file, CompilerView view, Problems problems) {
    this.drl = file.drl();
    this.rules = file.rules();
    this.view = view;
    this.problems = problems;
  }

  /** The parser gave up on the file. */
  void parsing(RuleParser.Parsed whole) {
    int before = problems.errors();
    for (RuleTokens rule : rules) {
      if (RuleParser.parse(alone(rule)).rules().isEmpty()) {
        syntax(rule);
      }
    }
    if (problems.errors() == before) {
      boolean placed = whole.line() > 0 && !drl.isTable();
      problems.error(
          placed ? drl.source().place(whole.line(), whole.column() + 1, 1) : drl.source().whole(),
          "the file cannot be understood" + (placed ? " from here on" : ""),
          LOOK_BEFORE);
    }
  }

  private void syntax(RuleTokens rule) {
    RuleParser.Parsed parsed = RuleParser.parse(atItsPlace(rule));
    misunderstood(parsed.line() == 0 ? rule.name() : near(rule, parsed), rule);
  }

  /** The rules do not compile. */
  void compiling(List<String> messages) {
    int before = problems.errors();
    for (RuleTokens rule : rules) {
      RuleParser.parse(alone(rule)).rules().ifPresent(parsed -> compiling(rule, parsed));
    }
    if (problems.errors() == before) {
      problems.error(
          drl.source().whole(),
          "the rule engine cannot compile this file: " + CompilerWords.of(messages),
          "Each of its rules compiles alone; please report this as a fault of the program.");
    }
  }

  private void compiling(RuleTokens rule, PackageDescr parsed) {
    ModelSources sources = new ModelGenerator(view).generate(parsed, "Alone");
    List<String> messages =
        sources.isFailed()
            ? sources.errors()
            : JavaBuild.compile(sources.files(), view).against(sources);
    if (CompilerWords.areOfForm(messages)) {
      misunderstood(CompilerWords.culprit(messages, rule), rule);
    } else if (!messages.isEmpty()) {
      drl.error(
          problems,
          CompilerWords.culprit(messages, rule),
          "the rule "
              + Shown.value(rule.name().text())
              + " does not compile: "
              + CompilerWords.of(messages),
          "Check the kinds of things that are compared or handed over here.");
    }
  }

  private void misunderstood(Token at, RuleTokens rule) {
    drl.error(
        problems,
        at,
        "the rule " + Shown.value(rule.name().text()) + " cannot be understood from here on",
        LOOK_BEFORE);
  }

  private Token near(RuleTokens rule, RuleParser.Parsed parsed) {
    int lineStart = 0;
    for (int line = 1; line < parsed.line(); line++) {
      lineStart = drl.text().indexOf('\n', lineStart) + 1;
    }
    int wanted = lineStart + parsed.column();
    return Stream.of(rule.header(), rule.when(), rule.then())
        .flatMap(List::stream)
        .filter(token -> token.end() > wanted)
        .findFirst()
        .orElse(rule.end());
  }

  private String alone(RuleTokens rule) {
    return "rule " + drl.text().substring(rule.name().offset(), rule.end().end());
  }

  /** The rule alone, in the line and column where it stands. */
  private String atItsPlace(RuleTokens rule) {
    String before = drl.text().substring(0, rule.name().offset());
    int keyword = before.lastIndexOf("rule");
    return before.substring(0, keyword).replaceAll("[^\n]", " ")
        + drl.text().substring(keyword, rule.end().end());
  }
}
