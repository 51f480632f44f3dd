package io.github.trilat.app;

import io.github.trilat.analysis.Chronicle;
import io.github.trilat.diagnostic.InvalidInput;
import io.github.trilat.diagnostic.Place;
import io.github.trilat.journal.DamagedJournal;
import io.github.trilat.journal.Journal;
import java.io.IOException;
import java.io.InputStream;
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
    Path journal = Files.isDirectory(run) ? run.resolve(Products.JOURNAL) : run;
    Path folder = journal.toAbsolutePath().normalize().getParent();
    Chronicle chronicle = read(journal);
    try (Staging staging = Staging.of(folder)) {
      staging.write(Products.JOURNAL, Files.readAllBytes(journal));
      Products.write(chronicle, EnumSet.allOf(Product.class), staging);
      staging.publish(Products.files());
    }
    return folder;
  }

  private static Chronicle read(Path journal) throws IOException {
    String name = journal.toString();
    if (!Files.isRegularFile(journal) || !journal.endsWith(Products.JOURNAL)) {
      throw InvalidInput.of(
          Place.ofFile(name),
          "there is no journal here",
          "Name the folder that a run wrote, such as reports/2024-eighteen-missile-salvo.");
    }
    Chronicle chronicle = new Chronicle();
    try (InputStream in = Files.newInputStream(journal)) {
      Journal.read(in, chronicle);
    } catch (DamagedJournal e) {
      throw InvalidInput.of(
          e.line() == 0 ? Place.ofFile(name) : new Place(name, e.line(), 1, 1),
          e.getMessage(),
          "Run the scenario again.");
    }
    if (!chronicle.isWhole()) {
      throw InvalidInput.of(
          Place.ofFile(name),
          "this journal does not open with its manifest and its baseline",
          "Run the scenario again.");
    }
    return chronicle;
  }
}
