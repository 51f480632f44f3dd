package io.github.trilat.rules.session;

import io.github.trilat.engine.DoctrineFailure;
import io.github.trilat.engine.RuleCard;
import io.github.trilat.model.Fact;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.IntSupplier;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;

/** Follows the rules as they fire, tells each firing, and puts failures into words. */
final class Firing extends DefaultAgendaEventListener {

  private final RuleBase rules;
  private BiConsumer<RuleCard, List<Fact>> after;
  private volatile Match current; // null while no right side is at work
  private RuntimeException fromListener; // null unless telling a firing failed

  Firing(RuleBase rules) {
    this.rules = rules;
  }

  private record Match(RuleCard rule, List<Fact> facts) {}

  /** Runs the rules; {@code after} is told of each firing. */
  int run(BiConsumer<RuleCard, List<Fact>> after, IntSupplier rulesOfSession) {
    this.after = after;
    current = null;
    fromListener = null;
    try {
      return rulesOfSession.getAsInt();
    } catch (RuntimeException | Error e) {
      if (fromListener == null) {
        throw failure(e);
      }
      throw fromListener;
    }
  }

  /** The rule whose right side is at work; may be asked from another thread. */
  Optional<RuleCard> atWork() {
    return Optional.ofNullable(current).map(Match::rule);
  }

  /** The card of the rule of that name. */
  RuleCard card(String name) {
    return rules.card(name);
  }

  /** The facts are noted before the right side, which may replace them. */
  @Override
  public void beforeMatchFired(BeforeMatchFiredEvent event) {
    current =
        new Match(
            rules.card(event.getMatch().getRule().getName()),
            event.getMatch().getObjects().stream()
                .filter(Fact.class::isInstance)
                .map(Fact.class::cast)
                .toList());
  }

  @Override
  public void afterMatchFired(AfterMatchFiredEvent event) {
    Match fired = current;
    current = null;
    try {
      after.accept(fired.rule(), fired.facts());
    } catch (RuntimeException e) {
      fromListener = e;
      throw e;
    }
  }

  private DoctrineFailure failure(Throwable thrown) {
    return current == null
        ? FailureWords.ofEngine(thrown, rules.cards())
        : FailureWords.ofRule(current.rule(), thrown);
  }
}
