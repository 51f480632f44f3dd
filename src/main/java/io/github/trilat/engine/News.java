package io.github.trilat.engine;

import io.github.trilat.model.Consultation;
import io.github.trilat.model.Decision;
import io.github.trilat.model.Drill;
import io.github.trilat.model.Fact;
import io.github.trilat.model.Incident;
import java.time.Duration;
import java.util.Optional;

/**
 * Tells the rules what happens: news for a moment, and ongoing from then on.
 *
 * <p>Scores and mechanisms change later, and a rule that answers news must not answer it again when
 * they do.
 */
final class News {

  /** How long something is news. */
  static final Duration A_MOMENT = Duration.ofMillis(1);

  private final World world;
  private final Calendar calendar;
  private final Recorder recorder;

  News(World world, Calendar calendar, Recorder recorder) {
    this.world = world;
    this.calendar = calendar;
    this.recorder = recorder;
  }

  /** The fact is news now, unless one of its id is known already. */
  void tell(Fact fact) {
    if (world.putNew(fact)) {
      ongoing(fact)
          .ifPresent(
              later ->
                  calendar.enter(
                      recorder.now().plus(A_MOMENT), Calendar.Kind.STATUS, () -> world.put(later)));
    }
  }

  /** The same fact when it is news no longer; nothing where that makes no difference. */
  private static Optional<Fact> ongoing(Fact fact) {
    if (fact instanceof Incident it) {
      return Optional.of(
          new Incident(
              it.id(),
              it.kind(),
              it.countries(),
              it.size(),
              it.formerRecord(),
              it.about(),
              true,
              it.at()));
    } else if (fact instanceof Consultation it) {
      return Optional.of(
          new Consultation(
              it.tier(), it.mechanism(), it.members(), it.hosts(), it.about(), true, it.at()));
    } else if (fact instanceof Drill it) {
      return Optional.of(
          new Drill(it.mechanism(), it.occasion(), it.scope(), it.publicised(), true, it.at()));
    } else if (fact instanceof Decision it) {
      return Optional.of(
          new Decision(it.decision(), it.country(), it.topic(), it.option(), true, it.at()));
    }
    return Optional.empty();
  }
}
