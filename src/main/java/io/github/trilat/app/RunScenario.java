package io.github.trilat.app;

import io.github.trilat.analysis.Chronicle;
import io.github.trilat.diagnostic.InvalidInput;
import io.github.trilat.diagnostic.Problem;
import io.github.trilat.journal.Entry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;

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
    try (PreparedRun prepared = PreparedRun.of(home, request, warnings)) {
      Path folder = request.out().orElseGet(() -> home.reports().resolve(prepared.name()));
      console.tell(new Alternatives(home).expectations(request.with()));
      boolean remembers = console.out().isPresent() || Products.needChronicle(request.products());
      try (Staging staging = Staging.of(folder)) {
        Chronicle chronicle = new Chronicle();
        Consumer<Entry> hearer =
            remembers ? chronicle.andThen(console.teller(chronicle)) : entry -> {};
        prepared.into(staging, Products.JOURNAL, hearer);
        Products.write(chronicle, request.products(), staging);
        staging.publish(Products.files());
      }
      return folder;
    }
  }
}
