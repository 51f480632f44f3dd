package io.github.trilat.rules.idle;

import io.github.trilat.diagnostic.Problems;
import io.github.trilat.rules.compile.RuleFile;
import io.github.trilat.rules.text.Span;

/** Warns of conditions in a rule file that decide everything beforehand. */
record Idle(RuleFile file, Problems problems) {

  void neverFires(Span span, String what, String remedy) {
    problems.warn(file.place(span), what, "As it stands the rule never fires. " + remedy);
  }

  void alwaysHolds(Span span, String what, String remedy) {
    problems.warn(file.place(span), what, "As it stands this ‘not’ always holds. " + remedy);
  }
}
