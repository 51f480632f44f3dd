package io.github.trilat.app;

import io.github.trilat.analysis.Chronicle;
import io.github.trilat.diagnostic.InvalidInput;
import io.github.trilat.diagnostic.Problem;
import io.github.trilat.engine.Orders;
import io.github.trilat.journal.Entry;
import io.github.trilat.scenario.Scenario;
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
    Library library = Library.open(home, request.with(), warnings);
    Ahead.begin(() -> Products.prepare(request.products()));
    Scenario scenario = library.scenario(request.scenario(), warnings);
    Checks.decisions(scenario, request.decided());
    request.asOf().ifPresent(day -> Checks.date("--as-of", day));
    Orders orders = orders(request, library, scenario);
    Forewarning.of(scenario, library.doctrine(), home.pack(), orders.asOf()).forEach(warnings);
    Path folder =
        request.out().orElseGet(() -> home.reports().resolve(name(scenario, library, orders)));
    boolean remembers = console.out().isPresent() || Products.needChronicle(request.products());
    try (Staging staging = Staging.of(folder)) {
      Chronicle chronicle = new Chronicle();
      Consumer<Entry> hearer =
          remembers ? chronicle.andThen(console.teller(chronicle)) : entry -> {};
      new Play(scenario, library.doctrine(), orders).into(staging, Products.JOURNAL, hearer);
      Products.write(chronicle, request.products(), staging);
      staging.publish(Products.files());
    }
    return folder;
  }

  private static Orders orders(RunRequest request, Library library, Scenario scenario) {
    return new Orders(
        Version.get(),
        request.asOf().orElse(scenario.date()),
        request.seed(),
        request.decided(),
        library.citations(scenario));
  }

  /** The folder's name says what makes this run differ from the plain one. */
  private static String name(Scenario scenario, Library library, Orders orders) {
    StringBuilder name = new StringBuilder(scenario.id());
    library.alternatives().forEach(alternative -> name.append("--").append(alternative));
    orders
        .decided()
        .forEach((id, option) -> name.append("--").append(id).append('-').append(option));
    if (!orders.asOf().equals(scenario.date())) {
      name.append("--").append(orders.asOf());
    }
    orders.seed().ifPresent(seed -> name.append("--seed-").append(seed));
    return name.toString();
  }
}
