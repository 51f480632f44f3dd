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
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

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
   * @throws InvalidInput when there is no journal, or scenario, packs or program are not what they
   *     were
   * @throws Misuse when an alternative that is named is none of the run's
   * @throws IOException when the journal cannot be read
   */
  static OpenedRun open(Home home, PastFiles files) throws IOException {
    Path journal = RunJournal.of(files.run());
    Chronicle chronicle = RunJournal.read(journal);
    Entry.Manifest manifest = chronicle.manifest();
    List<Path> alternatives = alternatives(home, manifest, files.with(), journal);
    Library library = Library.over(home, alternatives, warning -> {});
    PastRun run =
        PastRun.of(
            manifest,
            library.scenario(files.scenario().orElseGet(() -> scenario(home, manifest, journal))),
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

  /** Those that are named, and of the rest the project's own. */
  private static List<Path> alternatives(
      Home home, Entry.Manifest manifest, List<String> with, Path journal) {
    Alternatives project = new Alternatives(home);
    Map<String, Path> named = new TreeMap<>();
    project.folders(with).forEach(folder -> named.put(Alternatives.name(folder), folder));
    List<String> names = manifest.packs().keySet().stream().skip(1).toList();
    named.keySet().stream().filter(name -> !names.contains(name)).forEach(OpenedRun::refuse);
    project.names().forEach(name -> named.putIfAbsent(name, home.alternatives().resolve(name)));
    return names.stream()
        .map(
            name ->
                Optional.ofNullable(named.get(name)).orElseThrow(() -> gone(home, name, journal)))
        .toList();
  }

  private static void refuse(String name) {
    throw new Misuse(
        "--with " + Shown.value(name) + " is no alternative of this run", "Leave it out.");
  }

  private static InvalidInput gone(Home home, String name, Path journal) {
    return InvalidInput.of(
        Place.ofFile(journal.toString()),
        "the alternative " + Shown.value(name) + " of this run is not in " + home.alternatives(),
        "Name its folder with --with FOLDER, or bring it back if it was renamed.");
  }
}
