package io.github.trilat.rules;

import io.github.trilat.diagnostic.Problems;
import io.github.trilat.diagnostic.Shown;
import io.github.trilat.rules.compile.RuleFile;
import io.github.trilat.rules.lint.LintedRule;
import io.github.trilat.rules.lint.Warning;
import io.github.trilat.rules.pack.Names;
import io.github.trilat.rules.text.Mention;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Checks what only shows when all files of a pack are seen together. */
final class RuleChecks {

  private static final String ASSUMPTION = "assumption";

  private final String base;
  private final Map<Mention.Kind, Names> names;
  private final Map<String, RuleFile> seen = new HashMap<>();
  private final Problems problems;

  private RuleChecks(String base, Map<Mention.Kind, Names> names, Problems problems) {
    this.base = base;
    this.names = names;
    this.problems = problems;
  }

  /**
   * Every name that a rule uses is defined, every rule name is used once. Passes warnings on.
   *
   * @param base the base pack, whose rules rest on documents and may be no assumptions
   * @param names what rules may name, by kind
   */
  static void check(
      String base, List<RuleFile> files, Map<Mention.Kind, Names> names, Problems problems) {
    RuleChecks checks = new RuleChecks(base, names, problems);
    files.forEach(checks::check);
  }

  private void check(RuleFile file) {
    for (Mention mention : file.compiled().mentions()) {
      check(file, mention);
    }
    for (Warning warning : file.compiled().warnings()) {
      problems.warn(file.place(warning.span()), warning.what(), warning.remedy());
    }
    file.compiled().rules().forEach(rule -> checkUnique(file, rule));
  }

  private void check(RuleFile file, Mention mention) {
    if (mention.kind() != Mention.Kind.FACT || !mention.name().equals(ASSUMPTION)) {
      names.get(mention.kind()).check(file.place(mention.span()), mention.name(), problems);
    } else if (file.pack().equals(base)) {
      problems.error(
          file.place(mention.span()),
          "a rule of the base pack may be no assumption",
          "Cite a fact card, or put the rule into an alternative.");
    }
  }

  private void checkUnique(RuleFile file, LintedRule rule) {
    RuleFile first = seen.putIfAbsent(rule.name(), file);
    if (first != null && !first.source().equals(file.source())) {
      problems.error(
          file.source().place(rule.line(), 1, 4),
          "a rule " + Shown.value(rule.name()) + " already stands in " + first.source().path(),
          file.pack().equals(first.pack())
              ? "Rename one of the two."
              : "Name it under ‘replaces’ in alternative.yaml, or rename it.");
    }
  }
}
