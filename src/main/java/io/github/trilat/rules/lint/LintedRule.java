package io.github.trilat.rules.lint;

import io.github.trilat.engine.RuleCard;
import io.github.trilat.engine.RuleReach;
import java.util.List;

/** A rule's card but for its file, so that a copied pack finds the same compiled rules. */
public record LintedRule(
    String name, int line, String mechanism, List<String> sources, RuleReach reach) {
  public LintedRule {
    sources = List.copyOf(sources);
  }

  LintedRule reaching(RuleReach far) {
    return new LintedRule(name, line, mechanism, sources, far);
  }

  /** The card of the rule in that file. */
  public RuleCard card(String file) {
    return new RuleCard(name, file, line, mechanism, sources);
  }
}
