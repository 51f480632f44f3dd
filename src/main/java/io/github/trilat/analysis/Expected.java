package io.github.trilat.analysis;

import static io.github.trilat.analysis.AssessmentSays.SAYS;

import io.github.trilat.journal.Entry;
import io.github.trilat.scenario.Expectation;
import io.github.trilat.words.Saying;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An inject's expected action, and what came of it: one row of the script as executed.
 *
 * @param inject the inject
 * @param action what was expected
 * @param done the first response that answers it, however late
 */
public record Expected(Entry.Injected inject, Expectation action, Optional<Entry.Response> done) {

  static List<Expected> all(Chronicle chronicle) {
    return chronicle
        .all(Entry.Injected.class)
        .flatMap(
            inject ->
                inject.inject().expect().stream()
                    .map(action -> new Expected(inject, action, answer(inject, action, chronicle))))
        .toList();
  }

  private static Optional<Entry.Response> answer(
      Entry.Injected inject, Expectation action, Chronicle chronicle) {
    return chronicle.responses(inject.id()).stream()
        .filter(response -> response.action() == action.action())
        .filter(response -> action.by().map(response.by()::contains).orElse(true))
        .findFirst();
  }

  private Instant deadline() {
    return inject.at().plus(action.within());
  }

  /** Whether it was done by its deadline. */
  public boolean inTime() {
    return done.isPresent() && !done.get().at().isAfter(deadline());
  }

  /** The expectation in words, such as {@code the ROK: warning shared within 2 min}. */
  public Saying words() {
    return action
        .by()
        .map(country -> SAYS.expectedOf(country, action.action(), action.within()))
        .orElseGet(() -> SAYS.expected(action.action(), action.within()));
  }

  /** What came of it in words, such as {@code done after 64 s} or {@code not done}. */
  public Saying outcome() {
    return done.map(this::outcome).orElseGet(SAYS::notDone);
  }

  private Saying outcome(Entry.Response response) {
    Duration took = Duration.between(inject.at(), response.at());
    return inTime()
        ? SAYS.doneAfter(took)
        : SAYS.doneLate(took, Duration.between(deadline(), response.at()));
  }
}
