package io.github.trilat.rules.cases;

import io.github.trilat.engine.Doctrine;
import io.github.trilat.engine.DoctrineFailure;
import io.github.trilat.engine.Exercise;
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
   * Lets all rules meet the facts of the case once, and listens to the one rule that it is about.
   *
   * <p>A sentence that the rule says twice counts once, as the engine carries it out once.
   */
  public CaseResult run(Case each) {
    CaseRecorder recorder = new CaseRecorder();
    TreeSet<String> said = new TreeSet<>();
    try (Doctrine.Session session = doctrine.open(recorder.respond())) {
      each.facts().forEach(session::put);
      session.fire(
          Exercise.FIRINGS_PER_MOMENT,
          (rule, matched) -> {
            List<String> sentences = recorder.drain();
            if (rule.name().equals(each.rule())) {
              said.addAll(sentences);
            }
          });
      return new CaseResult(each, List.copyOf(said), Optional.empty());
    } catch (DoctrineFailure e) {
      return new CaseResult(each, List.copyOf(said), Optional.of(e.getMessage()));
    }
  }
}
