package io.github.trilat.engine;

import io.github.trilat.model.Fact;
import io.github.trilat.model.Respond;
import java.time.Instant;
import java.util.List;
import java.util.function.BiConsumer;

/** A doctrine that stands before another one, for those who change or overhear part of it. */
public abstract class ForwardingDoctrine implements Doctrine {

  private final Doctrine doctrine;

  /** Stands before that one. */
  protected ForwardingDoctrine(Doctrine doctrine) {
    this.doctrine = doctrine;
  }

  @Override
  public List<PackId> packs() {
    return doctrine.packs();
  }

  @Override
  public Setting setting() {
    return doctrine.setting();
  }

  @Override
  public List<RuleCard> rules() {
    return doctrine.rules();
  }

  @Override
  public RuleReach reach(RuleCard rule) {
    return doctrine.reach(rule);
  }

  @Override
  public boolean asksFor(Class<? extends Fact> kind) {
    return doctrine.asksFor(kind);
  }

  @Override
  public Session open(Respond respond) {
    return doctrine.open(respond);
  }

  /** A session that stands before another one. */
  public abstract static class ForwardingSession implements Session {

    private final Session session;

    /** Stands before that one. */
    protected ForwardingSession(Session session) {
      this.session = session;
    }

    @Override
    public void put(Fact fact) {
      session.put(fact);
    }

    @Override
    public void remove(String id) {
      session.remove(id);
    }

    @Override
    public void timeIs(int turn, Instant at) {
      session.timeIs(turn, at);
    }

    @Override
    public int fire(int limit, BiConsumer<RuleCard, List<Fact>> after) {
      return session.fire(limit, after);
    }

    @Override
    public void onLapse(BiConsumer<RuleCard, List<Fact>> told) {
      session.onLapse(told);
    }

    @Override
    public void close() {
      session.close();
    }
  }
}
