package io.github.trilat.app;

import io.github.trilat.analysis.Particulars;
import io.github.trilat.engine.RuleCard;
import io.github.trilat.model.Fact;
import io.github.trilat.report.TracedRule;
import io.github.trilat.retrace.Firing;
import io.github.trilat.retrace.Moment;
import io.github.trilat.rules.attempt.Attempt.Held;
import io.github.trilat.rules.attempt.RuleConditions;
import io.github.trilat.rules.tree.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the firing of a rule that is behind an entry, by going through the run once more. */
final class FiringBehind {
  private final Particulars entry;
  private final Rule rule;
  private final List<Held> held = new ArrayList<>();

  private FiringBehind(Particulars entry, Rule rule) {
    this.entry = entry;
    this.rule = rule;
  }

  /** The rule with what met each of its conditions; absent for an entry without a rule. */
  static Optional<TracedRule> of(Particulars entry, OpenedRun run) {
    return run.run().doctrine().rules().stream()
        .filter(card -> card.name().equals(entry.rule()))
        .findFirst()
        .map(card -> of(entry, card, run));
  }

  private static TracedRule of(Particulars entry, RuleCard card, OpenedRun run) {
    FiringBehind search = new FiringBehind(entry, run.book().rule(card));
    run.run().retrace(turn -> turn <= entry.turn(), search::look);
    return TracedRule.of(search.rule, search.held);
  }

  private void look(Moment moment) {
    if (held.isEmpty() && moment.at().equals(entry.begun())) {
      moment.firings().stream()
          .filter(this::isBehind)
          .findFirst()
          .flatMap(firing -> new RuleConditions(rule).match(firing.facts(), moment.facts()))
          .ifPresent(match -> held.addAll(match.held()));
    }
  }

  private boolean isBehind(Firing firing) {
    return firing.rule().name().equals(entry.rule())
        && firing.facts().stream().map(Fact::id).toList().equals(entry.facts());
  }
}
