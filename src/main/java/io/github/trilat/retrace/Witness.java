package io.github.trilat.retrace;

import io.github.trilat.engine.Doctrine;
import io.github.trilat.engine.RuleCard;
import io.github.trilat.engine.RuleReach;
import io.github.trilat.engine.Setting;
import io.github.trilat.model.Fact;
import io.github.trilat.model.Respond;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.IntPredicate;

/**
 * A doctrine that tells of each moment what facts there were and what fired.
 *
 * @param turns those that are to be told of
 */
record Witness(Doctrine doctrine, IntPredicate turns, Consumer<Moment> told) implements Doctrine {

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
  public Session open(Respond respond) {
    return new Watched(doctrine.open(respond));
  }

  private final class Watched implements Session {
    private final Session session;
    private final Map<String, Fact> facts = new LinkedHashMap<>();
    private int turn;
    private Instant now = Instant.EPOCH;

    Watched(Session session) {
      this.session = session;
    }

    @Override
    public void put(Fact fact) {
      facts.put(fact.id(), fact);
      session.put(fact);
    }

    @Override
    public void remove(String id) {
      facts.remove(id);
      session.remove(id);
    }

    @Override
    public void timeIs(int number, Instant at) {
      turn = number;
      now = at;
      session.timeIs(number, at);
    }

    @Override
    public int fire(int limit, BiConsumer<RuleCard, List<Fact>> after) {
      List<Firing> firings = new ArrayList<>();
      int count =
          session.fire(
              limit,
              (rule, matched) -> {
                firings.add(new Firing(rule, matched));
                after.accept(rule, matched);
              });
      if (turns.test(turn)) {
        told.accept(new Moment(turn, now, List.copyOf(facts.values()), firings));
      }
      return count;
    }

    @Override
    public void close() {
      session.close();
    }
  }
}
