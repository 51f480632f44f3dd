package io.github.trilat.app;

import io.github.trilat.analysis.Chronicle;
import io.github.trilat.diagnostic.InvalidInput;
import io.github.trilat.report.Log;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** Makes log, charts and report of an earlier run again, from its journal alone. */
public final class MakeReport {
  private MakeReport() {}

  /**
   * Writes products but for the journal into the run's folder.
   *
   * @param run the folder of a run, or its {@code journal.ndjson}
   * @param products what to write
   * @return the folder
   * @throws InvalidInput when there is no journal or it is damaged
   * @throws IOException when a file cannot be read or written
   */
  public static Path again(Path run, Set<Product> products) throws IOException {
    Path journal = RunJournal.of(run);
    Path folder = journal.toAbsolutePath().normalize().getParent();
    Staging.finish(folder);
    if (!journal.endsWith(Products.JOURNAL)) {
      throw RunJournal.none(journal);
    }
    RunJournal.check(journal);
    try (Staging staging = Staging.of(folder)) {
      try (OutputStream copy = staging.create(Products.JOURNAL)) {
        Files.copy(journal, copy);
      }
      Chronicle chronicle = RunJournal.read(staging.staged(Products.JOURNAL), journal.toString());
      Products.write(chronicle, Log.of(chronicle), products, staging);
      staging.publish(Products.in(folder));
    }
    return folder;
  }
}
