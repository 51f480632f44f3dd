package io.github.trilat.app;

import io.github.trilat.analysis.Chronicle;
import io.github.trilat.diagnostic.InvalidInput;
import io.github.trilat.diagnostic.Problem;
import io.github.trilat.diagnostic.Suggestion;
import io.github.trilat.engine.Doctrine;
import io.github.trilat.engine.DoctrineFailure;
import io.github.trilat.engine.Exercise;
import io.github.trilat.engine.Orders;
import io.github.trilat.journal.Entry;
import io.github.trilat.journal.Journal;
import io.github.trilat.scenario.DecisionPoint;
import io.github.trilat.scenario.Scenario;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Runs a scenario and writes what came of it: the facilitator's command. */
public final class RunScenario {
  private static final int EARLIEST = 1950;
  private static final int LATEST = 2100;

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
    Library library = Library.open(home, warnings);
    Ahead.begin(() -> Products.prepare(request.products()));
    Scenario scenario = library.scenario(request.scenario());
    checkDecisions(scenario, request);
    checkDate(request);
    Orders orders = orders(request, library, scenario);
    Path folder = request.out().orElseGet(() -> home.reports().resolve(name(scenario, orders)));
    boolean remembers = console.out().isPresent() || Products.needChronicle(request.products());
    try (Staging staging = Staging.of(folder)) {
      Chronicle chronicle = new Chronicle();
      Consumer<Entry> hearer =
          remembers ? chronicle.andThen(console.teller(chronicle)) : entry -> {};
      play(new Run(scenario, library.doctrine(), orders), hearer, staging);
      Products.write(chronicle, request.products(), staging);
      staging.publish(Products.files());
    }
    return folder;
  }

  private record Run(Scenario scenario, Doctrine doctrine, Orders orders) {}

  /**
   * Runs with the journal streamed to its file: a run that nobody hears holds no entry in memory.
   */
  private static void play(Run run, Consumer<Entry> hearer, Staging staging) throws IOException {
    try (OutputStream journal = staging.create(Products.JOURNAL)) {
      Consumer<Entry> all = hearer.andThen(Journal.writer(journal));
      new Exercise(run.scenario(), run.doctrine(), run.orders(), all).run();
    } catch (DoctrineFailure e) {
      throw new Failed(e.getMessage(), "Nothing was written. Mend the rule and run again.", e);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
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
  private static String name(Scenario scenario, Orders orders) {
    StringBuilder name = new StringBuilder(scenario.id());
    orders
        .decided()
        .forEach((id, option) -> name.append("--").append(id).append('-').append(option));
    if (!orders.asOf().equals(scenario.date())) {
      name.append("--").append(orders.asOf());
    }
    orders.seed().ifPresent(seed -> name.append("--seed-").append(seed));
    return name.toString();
  }

  private static void checkDecisions(Scenario scenario, RunRequest request) {
    List<String> ids = scenario.decisions().stream().map(DecisionPoint::id).toList();
    request
        .decided()
        .forEach(
            (id, option) -> {
              DecisionPoint point =
                  scenario.decisions().stream()
                      .filter(each -> each.id().equals(id))
                      .findFirst()
                      .orElseThrow(() -> unknown("decision", id, ids));
              if (point.option(option).isEmpty()) {
                throw unknown(
                    "option of " + id,
                    option,
                    point.options().stream().map(DecisionPoint.Option::id).toList());
              }
            });
  }

  /** Dates beyond these are no date of the mechanisms, and would only run off the calendar. */
  private static void checkDate(RunRequest request) {
    request
        .asOf()
        .filter(day -> day.getYear() < EARLIEST || day.getYear() > LATEST)
        .ifPresent(
            day -> {
              throw new Misuse(
                  "--as-of " + day + " lies outside " + EARLIEST + " to " + LATEST,
                  "Name a day such as 2016-06-04.");
            });
  }

  private static Misuse unknown(String kind, String name, List<String> known) {
    return new Misuse(
        "there is no " + kind + " ‘" + name + "’", Suggestion.remedy(name, known, kind));
  }
}
