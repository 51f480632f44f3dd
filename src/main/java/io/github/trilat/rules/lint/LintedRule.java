package io.github.trilat.rules.lint;

import io.github.trilat.engine.RuleCard;
import io.github.trilat.engine.RuleReach;
import java.util.List;

/** A rule's card but for its file, so that a copied pack finds the same compiled rules. */
public record LintedRule(
    String name,
    int line,
    String mechanism,
    List<String> sources,
    RuleReach reach,
    RuleShape shape) {
  public LintedRule {
    sources = List.copyOf(sources);
  }

  LintedRule reading(RuleReach itsReach, RuleShape itsShape) {
    return new LintedRule(name, line, mechanism, sources, itsReach, itsShape);
  }

  /** The card of the rule in that file. */
  public RuleCard card(String file) {
    return new RuleCard(name, file, line, mechanism, sources);
  }
}
