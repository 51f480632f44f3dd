package io.github.trilat.report;

import static io.github.trilat.report.ExplainSays.SAYS;

import io.github.trilat.model.Fact;
import io.github.trilat.rules.attempt.Attempt.Held;
import io.github.trilat.rules.tree.Clause;
import io.github.trilat.rules.tree.Rule;
import io.github.trilat.words.Phrase;
import java.util.List;

/**
 * A rule as it is written, and what met each of its conditions.
 *
 * @param place where it stands, such as {@code rules/agreed/sharing.drl:12:6}
 * @param text from {@code rule} to {@code end}
 * @param conditions in order
 */
public record TracedRule(String place, String text, List<Met> conditions) {
  public TracedRule {
    conditions = List.copyOf(conditions);
  }

  /** A rule that fired on these matches of its conditions. */
  public static TracedRule of(Rule rule, List<Held> held) {
    return new TracedRule(
        rule.place().toString(), rule.text(), held.stream().map(TracedRule::met).toList());
  }

  private static Met met(Held held) {
    return new Met(
        held.condition().text(), words(held), held.by().stream().map(Value::of).toList());
  }

  private static Phrase words(Held held) {
    if (!held.by().isEmpty()) {
      return Phrase.EMPTY;
    }
    return Phrase.of(
        held.condition().kind() == Clause.Kind.NONE ? SAYS.thereWasNone() : SAYS.itHeld());
  }

  /**
   * A condition.
   *
   * @param condition as written
   * @param words how it was met, where no fact stands for that; else empty
   * @param by the facts that met it
   */
  public record Met(String condition, Phrase words, List<Value> by) {
    public Met {
      by = List.copyOf(by);
    }
  }

  /** A fact by its id, with its values in words. */
  public record Value(String fact, Phrase words) {
    private static Value of(Fact fact) {
      return new Value(fact.id(), FactText.of(fact));
    }
  }
}
