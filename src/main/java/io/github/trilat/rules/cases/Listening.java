package io.github.trilat.rules.cases;

import io.github.trilat.engine.Doctrine;
import io.github.trilat.engine.ForwardingDoctrine;
import io.github.trilat.engine.RuleCard;
import io.github.trilat.model.Fact;
import io.github.trilat.model.Respond;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * A doctrine overheard: its rules speak to whoever opened the session, and what each says is told
 * to a listener as well.
 */
final class Listening extends ForwardingDoctrine {

  private final BiConsumer<String, List<String>> listener;

  /**
   * Overhears a doctrine.
   *
   * @param listener told of each firing: the rule's name and its sentences
   */
  Listening(Doctrine doctrine, BiConsumer<String, List<String>> listener) {
    super(doctrine);
    this.listener = listener;
  }

  @Override
  public Session open(Respond respond) {
    CaseRecorder recorder = new CaseRecorder(respond);
    return new Overheard(super.open(recorder.respond()), recorder);
  }

  private final class Overheard extends ForwardingSession {
    private final CaseRecorder recorder;

    Overheard(Session session, CaseRecorder recorder) {
      super(session);
      this.recorder = recorder;
    }

    @Override
    public int fire(int limit, BiConsumer<RuleCard, List<Fact>> after) {
      return super.fire(
          limit,
          (rule, matched) -> {
            listener.accept(rule.name(), recorder.drain());
            after.accept(rule, matched);
          });
    }
  }
}
