package io.github.trilat.app;

import io.github.trilat.analysis.Chronicle;
import io.github.trilat.diagnostic.InvalidInput;
import io.github.trilat.diagnostic.Place;
import io.github.trilat.journal.DamagedJournal;
import io.github.trilat.journal.Journal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** The journal of a finished run. */
final class RunJournal {
  /** The most bytes: 1 GiB. */
  private static final long LONGEST = 1L << 30;

  private RunJournal() {}

  /** The journal's file in the folder of a run; a file is taken for the journal itself. */
  static Path of(Path run) {
    return Files.isDirectory(run) ? run.resolve(Products.JOURNAL) : run;
  }

  /**
   * Reads it, once what interrupted its writing is made good.
   *
   * @throws Failed when that cannot be done
   * @throws InvalidInput when there is no journal or it is damaged
   * @throws IOException when the file cannot be read
   */
  static Chronicle read(Path journal) throws IOException {
    Staging.finish(journal.toAbsolutePath().getParent());
    check(journal);
    return read(journal, journal.toString());
  }

  /**
   * Checks what can be told without opening it: a run's folder holds a journal of its own.
   *
   * @throws InvalidInput when it is none, leads elsewhere, or is longer than any
   */
  static void check(Path journal) throws IOException {
    if (!Files.isRegularFile(journal, LinkOption.NOFOLLOW_LINKS)) {
      throw none(journal);
    } else if (Files.size(journal) > LONGEST) {
      throw InvalidInput.of(
          Place.ofFile(journal.toString()),
          "this is longer than any journal",
          "Name the folder that a run wrote.");
    }
  }

  /** Reads a copy of it; {@code name} is what messages call it. */
  static Chronicle read(Path copy, String name) throws IOException {
    Chronicle chronicle = new Chronicle();
    try (InputStream in = Files.newInputStream(copy)) {
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

  /** What to throw where a journal should be. */
  static InvalidInput none(Path journal) {
    return InvalidInput.of(
        Place.ofFile(journal.toString()),
        "there is no journal here",
        "Name the folder that a run wrote, such as reports/2024-eighteen-missile-salvo.");
  }
}
