package io.github.trilat.report;

import io.github.trilat.analysis.Chronicle;
import io.github.trilat.analysis.Words;
import io.github.trilat.journal.Entry;
import java.time.Duration;
import java.time.Instant;

/** Instants of a run: since the turn began, and by the clock. */
record RunClock(Chronicle chronicle) {

  /** Such as {@code T+00:46 (30 May, 06:14:46)}. */
  String at(int turn, Instant at) {
    Instant from =
        chronicle
            .inTurn(turn, Entry.TurnOpened.class)
            .map(Entry.TurnOpened::at)
            .findFirst()
            .orElse(at);
    return "%s (%s, %s)"
        .formatted(Words.since(Duration.between(from, at)), Clock.shortDay(at), Clock.time(at));
  }
}
