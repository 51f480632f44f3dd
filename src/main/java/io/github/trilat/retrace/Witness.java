package io.github.trilat.retrace;

import io.github.trilat.engine.Doctrine;
import io.github.trilat.engine.ForwardingDoctrine;
import io.github.trilat.engine.RuleCard;
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

/** A doctrine that tells of each moment what facts there were and what fired. */
final class Witness extends ForwardingDoctrine {

  private final IntPredicate turns;
  private final Consumer<Moment> told;

  /**
   * Stands before a doctrine.
   *
   * @param turns those that are to be told of
   */
  Witness(Doctrine doctrine, IntPredicate turns, Consumer<Moment> told) {
    super(doctrine);
    this.turns = turns;
    this.told = told;
  }

  @Override
  public Session open(Respond respond) {
    return new Watched(super.open(respond));
  }

  private final class Watched extends ForwardingSession {
    private final Map<String, Fact> facts = new LinkedHashMap<>();
    private int turn;
    private Instant now = Instant.EPOCH;

    Watched(Session session) {
      super(session);
    }

    @Override
    public void put(Fact fact) {
      facts.put(fact.id(), fact);
      super.put(fact);
    }

    @Override
    public void remove(String id) {
      facts.remove(id);
      super.remove(id);
    }

    @Override
    public void timeIs(int number, Instant at) {
      turn = number;
      now = at;
      super.timeIs(number, at);
    }

    @Override
    public int fire(int limit, BiConsumer<RuleCard, List<Fact>> after) {
      List<Firing> firings = new ArrayList<>();
      int count =
          super.fire(
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
  }
}
