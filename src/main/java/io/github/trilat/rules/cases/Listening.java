package io.github.trilat.rules.cases;

import io.github.trilat.engine.Doctrine;
import io.github.trilat.engine.RuleCard;
import io.github.trilat.engine.RuleReach;
import io.github.trilat.engine.Setting;
import io.github.trilat.model.Fact;
import io.github.trilat.model.Respond;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * A doctrine overheard: its rules speak to whoever opened the session, and what each says is told
 * to a listener as well.
 *
 * @param listener told of each firing: the rule's name and its sentences
 */
record Listening(Doctrine doctrine, BiConsumer<String, List<String>> listener) implements Doctrine {

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
    CaseRecorder recorder = new CaseRecorder(respond);
    return new Overheard(doctrine.open(recorder.respond()), recorder, listener);
  }

  private record Overheard(
      Session session, CaseRecorder recorder, BiConsumer<String, List<String>> listener)
      implements Session {

    @Override
    public void put(Fact fact) {
      session.put(fact);
    }

    @Override
    public void remove(String id) {
      session.remove(id);
    }

    @Override
    public int fire(int limit, BiConsumer<RuleCard, List<Fact>> after) {
      return session.fire(
          limit,
          (rule, matched) -> {
            listener.accept(rule.name(), recorder.drain());
            after.accept(rule, matched);
          });
    }

    @Override
    public void close() {
      session.close();
    }
  }
}
