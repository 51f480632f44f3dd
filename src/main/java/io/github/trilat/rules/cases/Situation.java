package io.github.trilat.rules.cases;

import io.github.trilat.model.Fact;
import io.github.trilat.scenario.Scenario;
import java.util.List;

/** What a case starts from: facts that are so at one moment, or a short script that is played. */
public sealed interface Situation {

  /**
   * One moment.
   *
   * @param facts everything that is so, the pack's mechanisms and numbers among them; no two of one
   *     id
   */
  record Moment(List<Fact> facts) implements Situation {
    public Moment {
      facts = List.copyOf(facts);
    }
  }

  /** A scenario from its first turn to its last, nominal and with every decision by default. */
  record Played(Scenario scenario) implements Situation {}
}
