package io.github.trilat.app;

import io.github.trilat.diagnostic.Problem;
import io.github.trilat.engine.Orders;
import io.github.trilat.engine.RuleCard;
import io.github.trilat.journal.Entry;
import io.github.trilat.scenario.Scenario;
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
    Orders orders = orders(request, library, scenario);
    Forewarning.of(scenario, library.doctrine(), home.pack(), orders.asOf()).forEach(warnings);
    return new LocalRun(
        name(scenario, library, orders), new Play(scenario, library.doctrine(), orders));
  }

  @Override
  public void to(Consumer<Entry> hearer) {
    play.to(hearer);
  }

  /** The rule that is at work; may be asked from another thread. */
  Optional<RuleCard> atWork() {
    return play.doctrine().atWork();
  }

  @Override
  public void close() {
    // Nothing is held.
  }

  private static Orders orders(RunRequest request, Library library, Scenario scenario) {
    return new Orders(
        Version.get(),
        request.asOf().orElse(scenario.date()),
        request.seed(),
        request.decided(),
        library.citations(scenario));
  }

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
