package io.github.trilat.app;

import io.github.trilat.journal.Entry;
import io.github.trilat.journal.Journal;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;

/** A run that can be played. */
interface Playing {

  /**
   * Plays for a hearer alone.
   *
   * @throws Failed when the rules cannot go on
   */
  void to(Consumer<Entry> hearer);

  /**
   * Plays with the journal streamed to its file: a run that nobody hears holds no entry in memory.
   *
   * @throws Failed when the rules cannot go on
   * @throws IOException when the journal cannot be written
   */
  default void into(Staging staging, String file, Consumer<Entry> hearer) throws IOException {
    try (OutputStream journal = staging.create(file)) {
      to(hearer.andThen(Journal.writer(journal)));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
