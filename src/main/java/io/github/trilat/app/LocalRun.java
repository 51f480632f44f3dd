package io.github.trilat.app;

import io.github.trilat.diagnostic.Problem;
import io.github.trilat.journal.Entry;
import io.github.trilat.scenario.Scenario;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

/** A run in this process. */
record LocalRun(String name, Play play) implements PreparedRun {

  static LocalRun of(Home home, RunRequest request, Consumer<Problem> warnings) {
    Library library = Library.open(home, request.with(), warnings);
    Ahead.begin(() -> Products.prepare(request.products()));
    Scenario scenario = library.scenario(request.scenario(), warnings);
    Checks.decisions(scenario, request.decided());
    request.asOf().ifPresent(day -> Checks.date("--as-of", day));
    LocalDate asOf = request.asOf().orElse(scenario.date());
    Forewarning.of(scenario, library.doctrine(), home.pack(), asOf).forEach(warnings);
    return new LocalRun(
        name(request, scenario, library),
        library.stage(scenario).play(asOf, request.seed(), request.decided()));
  }

  @Override
  public void to(Consumer<Entry> hearer) {
    play.to(hearer);
  }

  @Override
  public void close() {
    // Nothing is held.
  }

  private static String name(RunRequest request, Scenario scenario, Library library) {
    Optional<LocalDate> asOf = request.asOf().filter(day -> !day.equals(scenario.date()));
    return RunName.of(request, scenario.id(), library.alternatives(), asOf);
  }
}
