package io.github.trilat.app;

import io.github.trilat.diagnostic.InvalidInput;
import io.github.trilat.diagnostic.Problem;
import io.github.trilat.diagnostic.Problems;
import io.github.trilat.engine.Doctrine;
import io.github.trilat.engine.Setting;
import io.github.trilat.rules.RulePacks;
import io.github.trilat.rules.cases.CaseReader;
import io.github.trilat.scenario.Names;
import io.github.trilat.scenario.Scenario;
import io.github.trilat.scenario.ScenarioReader;
import io.github.trilat.source.Sources;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Checks scenarios and packs, and collects all their problems. Where fact cards or the base pack
 * are not in order, it goes on and passes over what only they could tell.
 */
public final class CheckFiles {
  private final Home home;
  private final List<Problem> found = new ArrayList<>();

  /** The use case, on a project. */
  public CheckFiles(Home home) {
    this.home = home;
  }

  /**
   * Every problem of these scenario files and pack folders, cases and warnings among them, after
   * those of what they stand on; none if all is well.
   */
  public List<Problem> check(List<Path> files) {
    found.clear();
    try {
      Sources sources = sources();
      List<Setting> beside = new ArrayList<>();
      for (Path pack : packs(files)) {
        Optional<Doctrine> doctrine = doctrine(pack, sources, found::add);
        doctrine.ifPresent(read -> checkCases(pack, read));
        doctrine.map(Doctrine::setting).ifPresent(beside::add);
      }
      List<Path> scenarios = files.stream().filter(file -> !Files.isDirectory(file)).toList();
      checkScenarios(scenarios, sources, beside);
    } catch (InvalidInput e) {
      found.addAll(e.problems());
    }
    return found.stream().distinct().toList();
  }

  private static List<Path> packs(List<Path> files) {
    return files.stream().filter(Files::isDirectory).toList();
  }

  private Sources sources() {
    Problems problems = new Problems();
    Sources sources = Sources.read(home.seeds(), problems);
    found.addAll(problems.all());
    return sources;
  }

  private Optional<Doctrine> doctrine(Path folder, Sources sources, Consumer<Problem> warnings) {
    boolean alternative = RulePacks.isAlternative(folder);
    Path base = alternative ? home.pack() : folder;
    List<Path> over = alternative ? List.of(folder) : List.of();
    try {
      return Optional.of(RulePacks.check(base, over, sources::citable, warnings));
    } catch (InvalidInput e) {
      found.addAll(e.problems());
      return Optional.empty();
    }
  }

  /** The form of its cases; whether they hold, {@code test} tells. */
  private void checkCases(Path pack, Doctrine doctrine) {
    try {
      CaseReader.readAll(pack.resolve("tests"), doctrine);
    } catch (InvalidInput e) {
      found.addAll(e.problems());
    }
  }

  /** Scenarios may ask what the packs declare that are checked beside them. */
  private void checkScenarios(List<Path> files, Sources sources, List<Setting> beside) {
    if (files.isEmpty()) {
      return;
    }
    Optional<Doctrine> base = doctrine(home.pack(), sources, warning -> {});
    Names names =
        base.map(doctrine -> Library.names(doctrine.setting(), sources.citable()))
            .orElseGet(() -> Names.withoutPack(sources.citable()))
            .withTopics(beside.stream().map(Setting::topics).toList());
    files.forEach(file -> checkScenario(file, names, base));
  }

  private void checkScenario(Path file, Names names, Optional<Doctrine> base) {
    List<Problem> warnings = new ArrayList<>();
    try {
      Scenario scenario = ScenarioReader.read(file, names, warnings::add);
      base.map(doctrine -> Forewarning.of(scenario, doctrine, home.pack(), scenario.start()))
          .ifPresent(warnings::addAll);
      warnings.stream().sorted(Comparator.comparing(Problem::place)).forEach(found::add);
    } catch (InvalidInput e) {
      found.addAll(e.problems());
    }
  }
}
