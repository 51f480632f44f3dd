package io.github.trilat.app;

import io.github.trilat.engine.Doctrine;
import io.github.trilat.engine.DoctrineFailure;
import io.github.trilat.engine.Exercise;
import io.github.trilat.engine.Orders;
import io.github.trilat.journal.Entry;
import io.github.trilat.scenario.Scenario;
import java.util.function.Consumer;

/** A run to be played here: a scenario by the rules of a pack, as ordered. */
record Play(Scenario scenario, Doctrine doctrine, Orders orders) implements Playing {

  @Override
  public void to(Consumer<Entry> hearer) {
    try {
      new Exercise(scenario, doctrine, orders, hearer).run();
    } catch (DoctrineFailure e) {
      throw new Failed(e.getMessage(), "Nothing was written. Mend the rule and run again.", e);
    }
  }
}
