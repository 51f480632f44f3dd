package io.github.trilat.rules.cases;

import io.github.trilat.engine.Doctrine;
import io.github.trilat.engine.DoctrineFailure;
import io.github.trilat.engine.Exercise;
import io.github.trilat.engine.Orders;
import io.github.trilat.model.Fact;
import io.github.trilat.scenario.Scenario;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Runs cases: {@code new CaseRunner(doctrine).run(each).passed()}. */
public final class CaseRunner {

  private final Doctrine doctrine;

  /** A runner over these rules; may be used in several threads. */
  public CaseRunner(Doctrine doctrine) {
    this.doctrine = doctrine;
  }

  /**
   * Lets all rules meet the situation of the case, and listens to the one rule that it is about.
   *
   * <p>A sentence that the rule says twice counts once, as the engine carries it out once.
   */
  public CaseResult run(Case each) {
    TreeSet<String> said = new TreeSet<>();
    Listening listening =
        new Listening(
            doctrine,
            (rule, sentences) -> {
              if (rule.equals(each.rule())) {
                said.addAll(sentences);
              }
            });
    try {
      play(each.situation(), listening);
      return new CaseResult(each, List.copyOf(said), Optional.empty());
    } catch (DoctrineFailure e) {
      return new CaseResult(each, List.copyOf(said), Optional.of(e.getMessage()));
    }
  }

  private static void play(Situation situation, Listening listening) {
    if (situation instanceof Situation.Moment moment) {
      meet(moment.facts(), listening);
    } else if (situation instanceof Situation.Played played) {
      Scenario scenario = played.scenario();
      new Exercise(scenario, listening, Orders.nominal(scenario.start()), entry -> {}).run();
    }
  }

  private static void meet(List<Fact> facts, Listening listening) {
    try (Doctrine.Session session = listening.open(new CaseRecorder().respond())) {
      facts.forEach(session::put);
      session.fire(Exercise.FIRINGS_PER_MOMENT, (rule, matched) -> {});
    }
  }
}
