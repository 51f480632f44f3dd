package io.github.trilat.rules.session;

import io.github.trilat.engine.DoctrineFailure;
import io.github.trilat.engine.RuleCard;
import io.github.trilat.model.Fact;
import io.github.trilat.rules.model.Meter;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.drools.core.common.InternalAgenda;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.Match;
import org.kie.internal.event.rule.RuleEventListener;

/** Follows the rules as they fire, tells each firing, and puts failures into words. */
final class Firing extends DefaultAgendaEventListener {
  private final RuleBase rules;
  private final KieSession session;
  private BiConsumer<RuleCard, List<Fact>> after;
  private final IdentityHashMap<Match, Fired> lasting = new IdentityHashMap<>();
  private BiConsumer<RuleCard, List<Fact>> lapse = (rule, facts) -> {};
  private Fired current; // null while no right side is at work
  private RuntimeException fromListener; // null unless telling a firing failed

  Firing(RuleBase rules, KieSession session) {
    this.rules = rules;
    this.session = session;
  }

  private record Fired(RuleCard rule, List<Fact> facts) {}

  /** From here on tells of each match of a rule with a lasting sentence that holds no longer. */
  void onLapse(BiConsumer<RuleCard, List<Fact>> told) {
    lapse = told;
  }

  RuleEventListener lapses() {
    return new RuleEventListener() {
      @Override
      public void onDeleteMatch(Match match) {
        lapse(match);
      }
    };
  }

  private void lapse(Match match) {
    Optional.ofNullable(lasting.remove(match))
        .ifPresent(fired -> lapse.accept(fired.rule(), fired.facts()));
  }

  /**
   * Fires what is newly met; {@code after} is told of each firing.
   *
   * @throws DoctrineFailure when a condition, a right side or Drools fails, or conditions multiply
   */
  int fire(int limit, BiConsumer<RuleCard, List<Fact>> told) {
    after = told;
    current = null;
    fromListener = null;
    Meter.start();
    try {
      return session.fireAllRules(limit);
    } catch (RuntimeException | Error e) {
      if (fromListener == null) {
        throw failure(e);
      }
      throw fromListener;
    }
  }

  /** The facts are noted before the right side, which may replace them. */
  @Override
  public void beforeMatchFired(BeforeMatchFiredEvent event) {
    lapse(event.getMatch());
    current =
        new Fired(
            rules.card(event.getMatch().getRule().getName()),
            event.getMatch().getObjects().stream()
                .filter(Fact.class::isInstance)
                .map(Fact.class::cast)
                .toList());
  }

  @Override
  public void afterMatchFired(AfterMatchFiredEvent event) {
    Fired fired = current;
    current = null;
    if (rules.isLasting(fired.rule().name())) {
      lasting.put(event.getMatch(), fired);
    }
    try {
      after.accept(fired.rule(), fired.facts());
    } catch (RuntimeException e) {
      fromListener = e;
      throw e;
    }
  }

  private DoctrineFailure failure(Throwable thrown) {
    return current == null
        ? FailureWords.ofConditions(thrown, next(), rules)
        : FailureWords.ofRule(current.rule(), thrown);
  }

  /** The rule whose conditions are tried now. */
  private Optional<RuleCard> next() {
    return Optional.ofNullable(
            ((InternalAgenda) session.getAgenda()).getAgendaGroupsManager().peekNextRule())
        .map(item -> rules.card(item.getRule().getName()));
  }
}
