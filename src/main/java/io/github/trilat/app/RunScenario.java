package io.github.trilat.app;

import io.github.trilat.analysis.Chronicle;
import io.github.trilat.diagnostic.InvalidInput;
import io.github.trilat.diagnostic.Problem;
import io.github.trilat.engine.Doctrine;
import io.github.trilat.journal.Entry;
import io.github.trilat.report.Log;
import io.github.trilat.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Runs a scenario and writes what came of it: the facilitator's command. */
public final class RunScenario {
  private final Home home;

  /** The use case, on a project. */
  public RunScenario(Home home) {
    this.home = home;
  }

  /**
   * Runs, telling as it goes, and writes all products or none.
   *
   * @param warnings told of what is not wrong but may be unwanted
   * @return the folder written to
   * @throws InvalidInput when scenario, pack or fact cards are not in order
   * @throws Failed when the rules cannot go on
   * @throws Misuse when the request does not fit the scenario
   * @throws IOException when a file cannot be written
   */
  public Path run(RunRequest request, Console console, Consumer<Problem> warnings)
      throws IOException {
    Library library = Library.open(home, request.with(), warnings);
    Ahead.begin(() -> Products.prepare(request.products()));
    Scenario scenario = library.scenario(request.scenario(), warnings);
    Checks.decisions(scenario, request.decided());
    request.asOf().ifPresent(day -> Checks.date("--as-of", day));
    LocalDate asOf = request.asOf().orElse(scenario.start());
    forewarn(library.doctrine(), scenario, asOf, warnings);
    Path folder =
        request.out().orElseGet(() -> home.reports().resolve(name(request, scenario, library)));
    console.tell(new Alternatives(home).expectations(request.with()));
    boolean remembers = console.isHeard() || Products.needChronicle(request.products());
    try (Staging staging = Staging.of(folder)) {
      Chronicle chronicle = new Chronicle();
      Log log = console.log(chronicle);
      Consumer<Entry> hearer = remembers ? chronicle.andThen(log) : entry -> {};
      library
          .stage(scenario)
          .play(asOf, request.seed(), request.decided())
          .into(staging, Products.JOURNAL, hearer);
      Inputs.save(
          home,
          request.scenario(),
          scenario.id(),
          new Alternatives(home).folders(request.with()),
          staging);
      Products.write(chronicle, log, request.products(), staging, request.scenario(), warnings);
      staging.publish(
          Stream.concat(Products.in(folder).stream(), Inputs.left(folder).stream()).toList());
    }
    return folder;
  }

  private void forewarn(
      Doctrine doctrine, Scenario scenario, LocalDate asOf, Consumer<Problem> warnings) {
    List<String> looked = new ArrayList<>(List.of(asOf.toString(), scenario.hash()));
    doctrine.packs().forEach(pack -> looked.add(pack.hash()));
    if (home.cleared().lacks(looked)) {
      List<Problem> found = Forewarning.of(scenario, doctrine, home.pack(), asOf);
      found.forEach(warnings);
      if (found.isEmpty()) {
        home.cleared().add(looked);
      }
    }
  }

  /** What makes this run differ from others. */
  private String name(RunRequest request, Scenario scenario, Library library) {
    return new FolderName(scenario.id())
        .all(library.alternatives())
        .all(new Alternatives(home).marks(request.with(), library.doctrine()))
        .decided(request.decided())
        .asOf(request.asOf().filter(day -> !day.equals(scenario.start())))
        .seed(request.seed())
        .toString();
  }
}
