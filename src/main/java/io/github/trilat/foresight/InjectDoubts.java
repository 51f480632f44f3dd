package io.github.trilat.foresight;

import static io.github.trilat.foresight.DoubtSays.SAYS;

import io.github.trilat.engine.Doctrine;
import io.github.trilat.model.Action;
import io.github.trilat.scenario.Condition;
import io.github.trilat.scenario.Contingency;
import io.github.trilat.scenario.Event;
import io.github.trilat.scenario.Inject;
import io.github.trilat.words.Saying;
import java.util.List;
import java.util.Optional;

/** Finds injects that can never fire. */
final class InjectDoubts {

  private final Foresight foresight;
  private final Doctrine doctrine;

  InjectDoubts(Foresight foresight, Doctrine doctrine) {
    this.foresight = foresight;
    this.doctrine = doctrine;
  }

  Optional<Doubt> about(Inject inject) {
    if (foresight.mayDeliver(inject.id())) {
      return Optional.empty();
    }
    return inject
        .contingency()
        .flatMap(contingency -> waits(inject, contingency))
        .or(() -> outage(inject));
  }

  private Optional<Doubt> waits(Inject inject, Contingency contingency) {
    List<Condition.Deed> deeds =
        contingency
            .condition()
            .parts()
            .filter(Condition.Deed.class::isInstance)
            .map(Condition.Deed.class::cast)
            .toList();
    return deeds.stream()
        .filter(deed -> !foresight.mayStart(deed.of()))
        .findFirst()
        .flatMap(
            deed ->
                doubt(
                    inject,
                    SAYS.waits(deed.of()),
                    "Mend " + deed.of() + ", or let this one follow another inject."))
        .or(
            () ->
                deeds.stream()
                    .map(Condition.Deed::action)
                    .filter(action -> !foresight.actions().contains(action))
                    .findFirst()
                    .flatMap(action -> unheardOf(inject, action)));
  }

  private Optional<Doubt> unheardOf(Inject inject, Action action) {
    return doubt(inject, SAYS.noRule(action), remedy(action));
  }

  private String remedy(Action action) {
    boolean known =
        doctrine.rules().stream()
            .flatMap(rule -> doctrine.reach(rule).effects().stream())
            .anyMatch(effect -> effect.actions().contains(action));
    return known
        ? "The rules that end in it need mechanisms or injects that are missing in this exercise."
        : "No rule of the pack ends in it; wait for something else.";
  }

  private static Optional<Doubt> outage(Inject inject) {
    return inject.event() instanceof Event.LinkOutage outage
        ? doubt(
            inject,
            SAYS.worksNever(outage.mechanism()),
            "Name a mechanism that is in force, or choose another date.")
        : Optional.empty();
  }

  private static Optional<Doubt> doubt(Inject inject, Saying why, String remedy) {
    return Optional.of(new Doubt(inject.id(), SAYS.neverFires(why), remedy));
  }
}
