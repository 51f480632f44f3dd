package io.github.trilat.engine;

import io.github.trilat.journal.Entry;
import java.time.Instant;
import java.util.function.Consumer;

/** Numbers the entries of a run and knows what time and what turn it is. */
final class Recorder {

  /** Makes an entry from its place in the journal. */
  interface Form {
    Entry at(long seq, Instant at, int turn);
  }

  private final Consumer<Entry> journal;
  private long seq;
  private Instant now;
  private int turn;

  Recorder(Consumer<Entry> journal, Instant start) {
    this.journal = journal;
    this.now = start;
  }

  Instant now() {
    return now;
  }

  int turn() {
    return turn;
  }

  void timeIs(Instant instant) {
    now = instant;
  }

  void turnIs(int number) {
    turn = number;
  }

  /** Records an entry as of now. */
  Entry record(Form form) {
    Entry entry = form.at(seq++, now, turn);
    journal.accept(entry);
    return entry;
  }
}
