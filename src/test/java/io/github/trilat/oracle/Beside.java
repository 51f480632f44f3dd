package io.github.trilat.oracle;

import io.github.trilat.engine.Doctrine;
import io.github.trilat.engine.ForwardingDoctrine;
import io.github.trilat.engine.RuleCard;
import io.github.trilat.model.Fact;
import io.github.trilat.model.Respond;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Our doctrine with stock Drools beside it: each session of stock Drools gets every fact that ours
 * gets, and fires whenever ours does, but only ours is listened to.
 */
final class Beside extends ForwardingDoctrine {
  private final Doctrine stock;
  private final Consumer<Moment> moments;

  /**
   * Sets the two side by side.
   *
   * @param moments told of each call to fire, before anything comes of it
   */
  Beside(Doctrine ours, Doctrine stock, Consumer<Moment> moments) {
    super(ours);
    this.stock = stock;
    this.moments = moments;
  }

  @Override
  public Session open(Respond respond) {
    Speech spoken = new Speech();
    Speech echoed = new Speech();
    return new Both(
        super.open(spoken.respond(respond)), spoken, stock.open(echoed.respond()), echoed);
  }

  private final class Both extends ForwardingSession {
    private final Speech spoken;
    private final Session other;
    private final Speech echoed;
    private String at = "no time";

    Both(Session session, Speech spoken, Session other, Speech echoed) {
      super(session);
      this.spoken = spoken;
      this.other = other;
      this.echoed = echoed;
    }

    @Override
    public void put(Fact fact) {
      super.put(fact);
      other.put(fact);
    }

    @Override
    public void remove(String id) {
      super.remove(id);
      other.remove(id);
    }

    @Override
    public void timeIs(int turn, Instant now) {
      super.timeIs(turn, now);
      at = "turn " + turn + ", " + now;
    }

    @Override
    public int fire(int limit, BiConsumer<RuleCard, List<Fact>> after) {
      List<Match> ours = new ArrayList<>();
      List<Match> stocks = new ArrayList<>();
      int fired =
          super.fire(
              limit,
              (rule, facts) -> {
                ours.add(Match.of(rule, facts, spoken.drain()));
                after.accept(rule, facts);
              });
      other.fire(limit, (rule, facts) -> stocks.add(Match.of(rule, facts, echoed.drain())));
      moments.accept(new Moment(at, ours, stocks));
      return fired;
    }

    @Override
    public void close() {
      super.close();
      other.close();
    }
  }
}
