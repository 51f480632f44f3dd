package io.github.trilat.rules.idle;

import io.github.trilat.diagnostic.Place;
import io.github.trilat.diagnostic.Shown;
import io.github.trilat.rules.compile.RuleFile;
import io.github.trilat.rules.lint.LintedRule;
import java.util.Set;

/** A rule and the file that it stands in. */
record Entry(RuleFile file, LintedRule rule) {

  /** Where its name stands. */
  Place place() {
    String line = file.source().lines().get(rule.line() - 1);
    int start = Math.max(0, line.indexOf(rule.name()));
    return file.source()
        .place(rule.line(), line.codePointCount(0, start) + 1, rule.name().length());
  }

  /** Its name and where it stands, for a message. */
  String told() {
    return Shown.value(rule.name()) + " (" + file.source().path() + ":" + rule.line() + ")";
  }

  Set<String> conditions() {
    return rule.shape().conditions();
  }

  Set<String> responses() {
    return rule.shape().responses();
  }
}
