package io.github.trilat.app;

import io.github.trilat.analysis.Chronicle;
import io.github.trilat.diagnostic.InvalidInput;
import io.github.trilat.diagnostic.Place;
import io.github.trilat.diagnostic.Shown;
import io.github.trilat.engine.Act;
import io.github.trilat.engine.Doctrine;
import io.github.trilat.journal.Entry;
import io.github.trilat.retrace.PastRun;
import io.github.trilat.rules.PackLoader;
import io.github.trilat.rules.RuleBook;
import io.github.trilat.rules.RulePacks;
import io.github.trilat.scenario.Scenario;
import io.github.trilat.scenario.ScenarioReader;
import io.github.trilat.source.CitableFacts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A finished run, opened so that it can be gone through once more.
 *
 * @param chronicle its journal
 * @param run the same run, to be retraced
 * @param book its rules as they are written
 * @param alternatives the folders of the alternatives that it stood on
 */
record OpenedRun(Chronicle chronicle, PastRun run, RuleBook book, List<Path> alternatives) {

  /** A run's fact cards stand in its journal; what it may cite was settled when it was made. */
  private static final CitableFacts SETTLED = CitableFacts.some(Map.of());

  OpenedRun {
    alternatives = List.copyOf(alternatives);
  }

  /**
   * Opens a run with the scenario and the packs that stand in its folder.
   *
   * @param folder of the run, or its journal
   * @throws InvalidInput when there is no journal, or scenario, packs or program are not what they
   *     were
   * @throws IOException when the journal cannot be read
   */
  static OpenedRun open(Path folder) throws IOException {
    Path journal = RunJournal.of(folder);
    Chronicle chronicle = RunJournal.read(journal);
    Entry.Manifest manifest = chronicle.manifest();
    Home inputs = Inputs.of(journal);
    List<Path> alternatives =
        manifest.packs().keySet().stream()
            .skip(1)
            .map(name -> inputs.alternatives().resolve(plain(name, journal)))
            .toList();
    Doctrine doctrine =
        new PackLoader()
            .load(inputs.pack(), alternatives, () -> SETTLED, packs -> false, warning -> {});
    Scenario scenario =
        ScenarioReader.read(
            inputs.scenario(plain(manifest.scenario(), journal)),
            Library.names(doctrine.setting(), SETTLED));
    PastRun run =
        PastRun.of(
            manifest,
            scenario,
            doctrine,
            Act.in(chronicle.entries()),
            Version.get(),
            journal.toString());
    return new OpenedRun(chronicle, run, RulePacks.book(inputs.pack(), alternatives), alternatives);
  }

  /** A name that a journal gives, if it is one and leads nowhere else. */
  private static String plain(String name, Path journal) {
    if (!Alternatives.isPlain(name)) {
      throw InvalidInput.of(
          new Place(journal.toString(), 1, 1, 1),
          Shown.value(name) + " is no name of a scenario or an alternative",
          "Run the scenario again.");
    }
    return name;
  }
}
