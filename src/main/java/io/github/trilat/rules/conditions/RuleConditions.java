package io.github.trilat.rules.conditions;

import io.github.trilat.model.Fact;
import io.github.trilat.rules.text.DrlText;
import io.github.trilat.rules.text.RuleTokens;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The conditions of one rule, in their order; what {@code and} joins counts as two. */
public final class RuleConditions {
  private final String rule;
  private final List<Clause> clauses;

  private RuleConditions(String rule, List<Clause> clauses) {
    this.rule = rule;
    this.clauses = List.copyOf(clauses);
  }

  /**
   * Reads the conditions of a rule in which the linter found no error.
   *
   * @throws io.github.trilat.diagnostic.InvalidInput where a condition is written in a way that
   *     cannot be followed
   */
  public static RuleConditions of(DrlText drl, RuleTokens rule) {
    return new RuleConditions(rule.name().text(), ClauseParser.parse(drl, rule.when()));
  }

  /** The rule's name. */
  public String rule() {
    return rule;
  }

  /** The conditions. */
  public List<Condition> conditions() {
    return clauses.stream().map(Clause::condition).toList();
  }

  /** Every complete match over these facts, in the order of the facts. */
  public List<Match> matches(Collection<? extends Fact> facts) {
    Walk walk = Walk.through(clauses, new FactBase(facts), Bindings.NONE);
    return walk.met() < clauses.size()
        ? List.of()
        : walk.ways().stream().map(way -> new Match(way.held(), way.matched())).toList();
  }

  /**
   * The match that consists of these facts, for a rule that is known to have fired.
   *
   * @param matched in the order of the conditions
   * @param facts all that there were when it fired
   */
  public Optional<Match> match(List<Fact> matched, Collection<? extends Fact> facts) {
    return matches(facts).stream().filter(match -> match.facts().equals(matched)).findFirst();
  }

  /** How far the rule comes over these facts: the way to its first match, or nearest to one. */
  public Attempt attempt(Collection<? extends Fact> facts) {
    FactBase base = new FactBase(facts);
    Walk walk = Walk.through(clauses, base, Bindings.NONE);
    if (walk.met() == clauses.size()) {
      return new Attempt(walk.ways().get(0).held(), Optional.empty(), List.of());
    }
    return walk.ways().stream()
        .map(way -> attempt(way, walk.met(), base))
        .min(Attempt.NEAREST)
        .orElseThrow();
  }

  private Attempt attempt(Walk.Way way, int met, FactBase facts) {
    Clause next = clauses.get(met);
    return new Attempt(
        way.held(),
        Optional.of(Unmet.of(next.condition(), next.nearest(facts, way.bindings()))),
        new Beyond(facts, next.granted(facts, way.bindings()))
            .through(clauses.subList(met + 1, clauses.size())));
  }

  /** Whether a condition names this text, such as the id of a parameter. */
  public boolean names(String text) {
    return clauses.stream().anyMatch(each -> each.condition().text().contains("\"" + text + "\""));
  }
}
