package io.github.trilat.engine;

import io.github.trilat.journal.Entry;
import io.github.trilat.scenario.Scenario;
import java.util.function.Consumer;

/**
 * One run of a scenario, to its end or by steps: {@code new Exercise(scenario, doctrine, orders,
 * journal).run()}.
 *
 * @param journal receives every entry as it happens
 */
public record Exercise(
    Scenario scenario, Doctrine doctrine, Orders orders, Consumer<Entry> journal) {

  /** The most firings at one moment; beyond it rules are feeding each other. */
  public static final int FIRINGS_PER_MOMENT = 200_000;

  /**
   * Begins it, with nothing played yet.
   *
   * @throws DoctrineFailure when the rules cannot be opened
   * @throws ImpossibleAct when one of the acts that are ordered cannot be
   */
  public Run begin() {
    return new Run(scenario, doctrine, orders, journal);
  }

  /**
   * Runs it to its end.
   *
   * @throws DoctrineFailure when the rules cannot go on
   * @throws ImpossibleAct when one of the acts that are ordered cannot be
   */
  public void run() {
    try (Run run = begin()) {
      run.toEnd();
    }
  }
}
