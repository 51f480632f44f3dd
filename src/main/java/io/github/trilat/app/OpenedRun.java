package io.github.trilat.app;

import io.github.trilat.analysis.Chronicle;
import io.github.trilat.diagnostic.InvalidInput;
import io.github.trilat.diagnostic.Place;
import io.github.trilat.diagnostic.Shown;
import io.github.trilat.journal.Entry;
import io.github.trilat.retrace.PastRun;
import io.github.trilat.rules.RuleBook;
import io.github.trilat.rules.RulePacks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A finished run, opened so that it can be gone through once more.
 *
 * @param chronicle its journal
 * @param run the same run, to be retraced
 * @param book its rules as they are written
 * @param alternatives the folders of the alternatives that it stood on
 */
record OpenedRun(Chronicle chronicle, PastRun run, RuleBook book, List<Path> alternatives) {
  OpenedRun {
    alternatives = List.copyOf(alternatives);
  }

  /**
   * Opens a run with the scenario and the packs that its manifest names.
   *
   * @param folder the run's folder, or its journal
   * @param scenario the scenario file; by default the project's of that name
   * @throws InvalidInput when there is no journal, or scenario, packs or program are not what they
   *     were
   * @throws IOException when the journal cannot be read
   */
  static OpenedRun open(Home home, Path folder, Optional<Path> scenario) throws IOException {
    Path journal = RunJournal.of(folder);
    Chronicle chronicle = RunJournal.read(journal);
    Entry.Manifest manifest = chronicle.manifest();
    List<String> names = manifest.packs().keySet().stream().skip(1).toList();
    List<Path> alternatives = names.stream().map(each -> alternative(home, each, journal)).toList();
    Library library = Library.open(home, names, warning -> {});
    PastRun run =
        PastRun.of(
            manifest,
            library.scenario(scenario.orElseGet(() -> scenario(home, manifest, journal))),
            library.doctrine(),
            Version.get(),
            journal.toString());
    return new OpenedRun(chronicle, run, RulePacks.book(home.pack(), alternatives), alternatives);
  }

  private static Path scenario(Home home, Entry.Manifest manifest, Path journal) {
    Path file = home.scenarios().resolve(manifest.scenario() + ".yaml");
    if (!Files.isRegularFile(file)) {
      throw InvalidInput.of(
          Place.ofFile(journal.toString()),
          "the scenario of this run, "
              + Shown.value(manifest.scenario())
              + ", is not in "
              + home.scenarios(),
          "Name its file with --scenario FILE.");
    }
    return file;
  }

  private static Path alternative(Home home, String name, Path journal) {
    Path folder = home.alternatives().resolve(name);
    if (!Files.isDirectory(folder)) {
      throw InvalidInput.of(
          Place.ofFile(journal.toString()),
          "the alternative " + Shown.value(name) + " of this run is not in " + home.alternatives(),
          "Bring it back if it was renamed; what ran from elsewhere cannot be gone through again.");
    }
    return folder;
  }
}
