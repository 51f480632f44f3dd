package io.github.trilat.app;

import io.github.trilat.engine.Doctrine;
import io.github.trilat.engine.DoctrineFailure;
import io.github.trilat.engine.Exercise;
import io.github.trilat.engine.Orders;
import io.github.trilat.journal.Entry;
import io.github.trilat.journal.Journal;
import io.github.trilat.scenario.Scenario;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;

/** A run to be played: a scenario by the rules of a pack, as ordered. */
record Play(Scenario scenario, Doctrine doctrine, Orders orders) {

  /**
   * Plays for a hearer alone.
   *
   * @throws Failed when the rules cannot go on
   */
  void to(Consumer<Entry> hearer) {
    try {
      new Exercise(scenario, doctrine, orders, hearer).run();
    } catch (DoctrineFailure e) {
      throw new Failed(e.getMessage(), "Nothing was written. Mend the rule and run again.", e);
    }
  }

  /**
   * Plays with the journal streamed to its file: a run that nobody hears holds no entry in memory.
   *
   * @throws Failed when the rules cannot go on
   * @throws IOException when the journal cannot be written
   */
  void into(Staging staging, String file, Consumer<Entry> hearer) throws IOException {
    try (OutputStream journal = staging.create(file)) {
      to(hearer.andThen(Journal.writer(journal)));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
