package io.github.trilat.app;

import io.github.trilat.engine.Doctrine;
import io.github.trilat.engine.Orders;
import io.github.trilat.journal.Citation;
import io.github.trilat.scenario.Scenario;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.SortedMap;

/**
 * A scenario with the rules that it is played by, as often as one likes.
 *
 * @param citations the fact cards that scenario and pack cite, looked up once for all plays
 */
record Stage(Scenario scenario, Doctrine doctrine, List<Citation> citations) {
  Stage {
    citations = List.copyOf(citations);
  }

  /**
   * A run to be played.
   *
   * @param asOf the day whose mechanisms are in force
   * @param seed of the random streams; without one the run is nominal
   * @param decided options to take otherwise than by default, by decision id
   */
  Play play(LocalDate asOf, OptionalLong seed, SortedMap<String, String> decided) {
    return new Play(
        scenario, doctrine, new Orders(Version.get(), asOf, seed, decided, List.of(), citations));
  }
}
