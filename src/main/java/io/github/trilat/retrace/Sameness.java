package io.github.trilat.retrace;

import io.github.trilat.diagnostic.Place;
import io.github.trilat.diagnostic.Problems;
import io.github.trilat.diagnostic.Shown;
import io.github.trilat.engine.Doctrine;
import io.github.trilat.journal.Entry;
import io.github.trilat.scenario.Scenario;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Whether scenario, packs and program are still those of a manifest. */
final class Sameness {
  private static final String AGAIN = "Run the scenario again, and ask about that run.";

  private final Entry.Manifest manifest;
  private final Place journal;
  private final Problems problems = new Problems();

  Sameness(Entry.Manifest manifest, String journal) {
    this.manifest = manifest;
    this.journal = Place.ofFile(journal);
  }

  /** Refuses with all that differs. */
  void check(Scenario scenario, Doctrine doctrine, String version) {
    checkVersion(version);
    checkScenario(scenario);
    checkPacks(doctrine.packs());
    problems.throwIfAny();
  }

  private void checkVersion(String version) {
    if (!manifest.trilat().equals(version)) {
      differs(
          "this run was made by Trilat "
              + Shown.escaped(manifest.trilat())
              + ", and this is Trilat "
              + version,
          AGAIN);
    }
  }

  private void checkScenario(Scenario scenario) {
    if (!manifest.scenarioHash().equals(scenario.hash())) {
      differs(
          "the scenario "
              + Shown.value(manifest.scenario())
              + " in this folder is not the one of this run",
          AGAIN);
    }
  }

  private void checkPacks(List<Doctrine.PackId> packs) {
    Map<String, String> now = new TreeMap<>();
    packs.forEach(pack -> now.put(pack.name(), pack.hash()));
    manifest
        .packs()
        .forEach(
            (name, hash) -> {
              if (!hash.equals(now.get(name))) {
                differs(
                    "the rules " + Shown.value(name) + " in this folder are not those of this run",
                    AGAIN);
              }
            });
  }

  private void differs(String what, String remedy) {
    problems.error(journal, what, remedy);
  }
}
