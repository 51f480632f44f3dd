package io.github.trilat.rules.session;

import io.github.trilat.engine.Doctrine;
import io.github.trilat.engine.RuleCard;
import io.github.trilat.model.Fact;
import io.github.trilat.model.Respond;
import io.github.trilat.rules.model.DroolsRules;
import io.github.trilat.rules.tree.Vocabulary;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;
import org.kie.internal.event.rule.RuleEventManager;

/** A Drools session in which facts are known by their ids. */
public final class DroolsSession implements Doctrine.Session {

  private final KieSession session;
  private final Firing firing;
  private final Map<String, Held> held = new HashMap<>();

  private DroolsSession(KieSession session, Firing firing) {
    this.session = session;
    this.firing = firing;
  }

  private record Held(Fact fact, FactHandle handle) {}

  static DroolsSession open(RuleBase rules, Respond respond) {
    KieSession session = rules.base().newKieSession();
    Firing firing = new Firing(rules, session);
    session.addEventListener(firing);
    ((RuleEventManager) session).addEventListener(firing.lapses());
    session.setGlobal(DroolsRules.RESPOND, respond);
    return new DroolsSession(session, firing);
  }

  /** Inserts the fact, or replaces the one of its id; the very same fact again changes nothing. */
  @Override
  public void put(Fact fact) {
    Held before = held.get(fact.id());
    if (before == null) {
      held.put(fact.id(), new Held(fact, session.insert(fact)));
    } else if (before.fact().getClass() != fact.getClass()) {
      throw new IllegalArgumentException("two facts share the id " + fact.id());
    } else if (!Vocabulary.isSame(before.fact(), fact)) {
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
    return firing.fire(limit, after);
  }

  @Override
  public void onLapse(BiConsumer<RuleCard, List<Fact>> told) {
    firing.onLapse(told);
  }

  @Override
  public void close() {
    session.dispose();
  }
}
