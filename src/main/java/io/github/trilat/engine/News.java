package io.github.trilat.engine;

import io.github.trilat.model.Action;
import io.github.trilat.model.Consultation;
import io.github.trilat.model.Country;
import io.github.trilat.model.Decision;
import io.github.trilat.model.Drill;
import io.github.trilat.model.Fact;
import io.github.trilat.model.Incident;
import io.github.trilat.model.PastDeed;
import io.github.trilat.model.PastIncident;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells the rules what happens: news for a moment, ongoing from then on, and what they may remember
 * for good.
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

  /**
   * The fact is news now, unless one of its id is known already.
   *
   * @param entry number of the entry that tells of it
   */
  void tell(Fact fact, long entry) {
    if (world.putNew(fact, entry)) {
      ongoing(fact).ifPresent(later -> putLater(later, entry));
      if (fact instanceof Incident it) {
        remember(
            new PastIncident(it.id(), it.kind(), it.countries(), it.size(), it.about(), it.at()),
            entry);
      }
    }
  }

  /** From the next moment on, rules may remember that this was done, or failed, as told there. */
  void remember(
      Action action,
      List<Country> by,
      List<Country> to,
      String mechanism,
      String about,
      boolean done,
      long entry) {
    remember(
        new PastDeed(
            action, Set.copyOf(by), Set.copyOf(to), mechanism, about, done, recorder.now()),
        entry);
  }

  /** What no rule asks for is not kept. */
  private void remember(Fact past, long entry) {
    if (world.asksFor(past.getClass())) {
      putLater(past, entry);
    }
  }

  private void putLater(Fact fact, long entry) {
    calendar.enter(
        recorder.now().plus(A_MOMENT), Calendar.Kind.STATUS, () -> world.put(fact, entry));
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
