package io.github.trilat.oracle;

import io.github.trilat.engine.Doctrine;
import io.github.trilat.engine.RuleCard;
import io.github.trilat.model.Fact;
import io.github.trilat.model.Respond;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.kie.api.KieBase;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/** A session of stock Drools, in which facts are known by their ids. */
final class StockSession implements Doctrine.Session {
  private final KieSession session;
  private final Function<String, RuleCard> cards;
  private final Map<String, Held> held = new HashMap<>();

  private StockSession(KieSession session, Function<String, RuleCard> cards) {
    this.session = session;
    this.cards = cards;
  }

  private record Held(Fact fact, FactHandle handle) {}

  /**
   * A session without facts.
   *
   * @param cards gives the card of the rule of a name
   */
  static StockSession open(KieBase rules, Respond respond, Function<String, RuleCard> cards) {
    KieSession session = rules.newKieSession();
    session.setGlobal("respond", respond);
    return new StockSession(session, cards);
  }

  @Override
  public void put(Fact fact) {
    Held before = held.get(fact.id());
    if (before == null) {
      held.put(fact.id(), new Held(fact, session.insert(fact)));
    } else if (!before.fact().equals(fact)) {
      session.update(before.handle(), fact);
      held.put(fact.id(), new Held(fact, before.handle()));
    }
  }

  @Override
  public void remove(String id) {
    Held before = held.remove(id);
    if (before != null) {
      session.delete(before.handle());
    }
  }

  @Override
  public int fire(int limit, BiConsumer<RuleCard, List<Fact>> after) {
    Told told = new Told(cards, after);
    session.addEventListener(told);
    try {
      return session.fireAllRules(limit);
    } finally {
      session.removeEventListener(told);
    }
  }

  @Override
  public void close() {
    session.dispose();
  }

  /** Tells of each firing with the facts as they were before it. */
  private static final class Told extends DefaultAgendaEventListener {
    private final Function<String, RuleCard> cards;
    private final BiConsumer<RuleCard, List<Fact>> after;
    private List<Fact> matched = List.of();

    Told(Function<String, RuleCard> cards, BiConsumer<RuleCard, List<Fact>> after) {
      this.cards = cards;
      this.after = after;
    }

    @Override
    public void beforeMatchFired(BeforeMatchFiredEvent event) {
      matched =
          event.getMatch().getObjects().stream()
              .filter(Fact.class::isInstance)
              .map(Fact.class::cast)
              .toList();
    }

    @Override
    public void afterMatchFired(AfterMatchFiredEvent event) {
      after.accept(cards.apply(event.getMatch().getRule().getName()), matched);
    }
  }
}
