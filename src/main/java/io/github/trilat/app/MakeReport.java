package io.github.trilat.app;

import io.github.trilat.analysis.Chronicle;
import io.github.trilat.diagnostic.InvalidInput;
import io.github.trilat.report.Log;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;

/** Makes log, charts and report of an earlier run again, from its journal alone. */
public final class MakeReport {
  private MakeReport() {}

  /**
   * Writes every product but the journal into the run's folder.
   *
   * @param run the folder of a run, or its {@code journal.ndjson}
   * @return the folder
   * @throws InvalidInput when there is no journal or it is damaged
   * @throws IOException when a file cannot be read or written
   */
  public static Path again(Path run) throws IOException {
    Path journal = RunJournal.of(run);
    if (!journal.endsWith(Products.JOURNAL)) {
      throw RunJournal.none(journal);
    }
    Path folder = journal.toAbsolutePath().normalize().getParent();
    Chronicle chronicle = RunJournal.read(journal);
    try (Staging staging = Staging.of(folder)) {
      staging.write(Products.JOURNAL, Files.readAllBytes(journal));
      Products.write(chronicle, Log.of(chronicle), EnumSet.allOf(Product.class), staging);
      staging.publish(Products.files());
    }
    return folder;
  }
}
