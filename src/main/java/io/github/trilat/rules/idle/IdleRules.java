package io.github.trilat.rules.idle;

import io.github.trilat.diagnostic.Problems;
import io.github.trilat.engine.Setting;
import io.github.trilat.rules.compile.RuleFile;
import io.github.trilat.rules.lint.PatternShape;
import java.util.List;

/** Warns of rules that do nothing. */
public final class IdleRules {

  private IdleRules() {}

  /**
   * Warns of each.
   *
   * @param files the rules in force, in their order
   * @param settings all that their mechanisms and parameters are or might have been: the base's and
   *     what alternatives make of it, for a rule that only an alternative keeps from firing is not
   *     idle
   */
  public static void warn(List<RuleFile> files, List<Setting> settings, Problems problems) {
    List<Entry> rules =
        files.stream()
            .flatMap(file -> file.compiled().rules().stream().map(rule -> new Entry(file, rule)))
            .toList();
    new Shadows(problems).check(rules);
    Known known = new Known(settings, rules);
    rules.forEach(rule -> conditions(rule, known, new Idle(rule.file(), problems)));
  }

  private static void conditions(Entry rule, Known known, Idle idle) {
    FieldValues values = new FieldValues(known);
    Contradictions contradictions = new Contradictions(values, idle);
    AgainstSetting setting = new AgainstSetting(known, values, idle);
    List<PatternShape> patterns = rule.rule().shape().patterns();
    for (PatternShape pattern : patterns) {
      boolean told = contradictions.within(pattern);
      if (pattern.isDenied()) {
        contradictions.between(pattern, patterns);
      } else if (!told) {
        setting.check(pattern);
      }
    }
  }
}
