package io.github.trilat.analysis;

import io.github.trilat.journal.Entry;
import io.github.trilat.model.Action;
import io.github.trilat.words.Phrase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Calls, meetings and words of one run, from the launch on that they are counted from. */
final class EraContacts {
  private final Chronicle chronicle;
  private final Instant from;

  /** Counted from the launch of that id, or else from the first turn. */
  EraContacts(Chronicle chronicle, Optional<String> origin) {
    this.chronicle = chronicle;
    this.from =
        origin
            .flatMap(id -> Flight.of(id, chronicle))
            .map(flight -> flight.plotted().at())
            .orElse(chronicle.baseline().at());
  }

  Eras.Contacts read() {
    return new Eras.Contacts(
        first(Action.HOTLINE_CALL).map(each -> step(each, from)),
        unanswered(),
        first(Action.CONSULTATION).map(each -> step(each, from)),
        first(Action.JOINT_STATEMENT).map(each -> step(each, from)),
        first(Action.COUNT_RECONCILED)
            .map(each -> step(each, chronicle.delivered(each.about()).orElse(from))));
  }

  private Optional<Entry.Response> first(Action action) {
    return later(Entry.Response.class).filter(each -> each.action() == action).findFirst();
  }

  private List<Phrase> unanswered() {
    return later(Entry.Failed.class)
        .filter(each -> each.action() == Action.HOTLINE_CALL)
        .map(chronicle::path)
        .distinct()
        .toList();
  }

  private <E extends Entry> Stream<E> later(Class<E> kind) {
    return chronicle.all(kind).filter(each -> !each.at().isBefore(from));
  }

  private Eras.Step step(Entry.Response response, Instant since) {
    return new Eras.Step(
        Duration.between(since, response.at()).toMillis() / 1000.0,
        response.mechanism(),
        response.mechanism().isEmpty() ? "" : chronicle.mechanism(response.mechanism()),
        EntryWords.detail(response.action(), response.detail()));
  }
}
