package io.github.trilat.rules;

import io.github.trilat.diagnostic.Problems;
import io.github.trilat.diagnostic.Shown;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Lints and compiles rule files. The one way to the parser, the code generator and the Java
 * compiler, none of which is loaded before.
 */
final class RuleFileCompiler {

  private static final int MOST_RULES = 300;
  private static final int KEY_IN_NAMES = 16;

  private final CompilerView view = new CompilerView();

  /**
   * Lints and compiles a file.
   *
   * @param key of its content; part of it goes into class names
   * @return the compiled file; empty, with problems, if something is wrong with it
   */
  Optional<CompiledFile> compile(SourceFile source, String key, Problems problems) {
    return text(source, problems).flatMap(drl -> compile(drl, key, problems));
  }

  private static Optional<DrlText> text(SourceFile source, Problems problems) {
    if (!TextLint.check(source, problems)) {
      return Optional.empty();
    }
    return source.name().endsWith(PackFolder.TABLE_ENDING)
        ? Tables.read(source, problems)
        : Optional.of(DrlText.of(source));
  }

  private Optional<CompiledFile> compile(DrlText drl, String key, Problems problems) {
    int before = problems.errors();
    RuleNotes notes = new RuleNotes();
    List<RuleTokens> rules = RuleSplitter.split(drl, Scanner.scan(drl, problems), problems);
    List<CompiledFile.Rule> cards = new ArrayList<>();
    for (RuleTokens rule : rules) {
      cards.add(lint(drl, rule, problems, notes));
    }
    checkNames(drl, rules, problems);
    if (problems.errors() > before) {
      return Optional.empty();
    }
    if (rules.isEmpty()) {
      return Optional.of(
          new CompiledFile(cards, notes.mentions(), notes.warnings(), "", new TreeMap<>()));
    }
    return new ModelCompiler(view, drl, rules, problems)
        .compile(key.substring(0, KEY_IN_NAMES))
        .map(
            built ->
                new CompiledFile(
                    cards, notes.mentions(), notes.warnings(), built.model(), built.classes()));
  }

  private static CompiledFile.Rule lint(
      DrlText drl, RuleTokens rule, Problems problems, RuleNotes notes) {
    CompiledFile.Rule card = new HeaderLint(drl, rule, problems, notes).check();
    if (Brackets.check(drl, rule.when(), problems) && Brackets.check(drl, rule.then(), problems)) {
      Scope scope = ConditionLint.check(drl, rule, problems, notes);
      ConsequenceLint.check(drl, rule, scope, problems, notes);
    }
    return card;
  }

  private static void checkNames(DrlText drl, List<RuleTokens> rules, Problems problems) {
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
