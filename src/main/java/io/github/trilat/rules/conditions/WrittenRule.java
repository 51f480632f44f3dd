package io.github.trilat.rules.conditions;

import io.github.trilat.diagnostic.InvalidInput;
import io.github.trilat.diagnostic.Place;
import io.github.trilat.diagnostic.Problems;
import io.github.trilat.rules.lint.LintedFile;
import io.github.trilat.rules.lint.Linter;
import io.github.trilat.rules.text.RuleTokens;
import io.github.trilat.rules.text.SourceFile;
import java.util.List;
import java.util.Optional;

/**
 * A rule as it is written.
 *
 * @param text from {@code rule} to {@code end}; for a row of a table, the rule that the row becomes
 * @param place of its name
 * @param conditions what stands between {@code when} and {@code then}
 */
public record WrittenRule(String text, Place place, RuleConditions conditions) {

  /**
   * All rules of a file or table, in order.
   *
   * @throws InvalidInput with what is wrong with the file
   */
  public static List<WrittenRule> read(SourceFile source) {
    Problems problems = new Problems();
    Optional<LintedFile> file = Linter.lint(source, "", problems);
    problems.throwIfAny();
    return file.stream()
        .flatMap(each -> each.rules().stream().map(rule -> of(each, rule)))
        .toList();
  }

  private static WrittenRule of(LintedFile file, RuleTokens rule) {
    String text = file.drl().text();
    int start = text.lastIndexOf("rule", rule.name().offset());
    return new WrittenRule(
        text.substring(start, rule.end().end()),
        file.drl().place(rule.name()),
        RuleConditions.of(file.drl(), rule));
  }
}
