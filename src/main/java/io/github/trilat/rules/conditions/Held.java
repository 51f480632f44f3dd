package io.github.trilat.rules.conditions;

import io.github.trilat.model.Fact;
import java.util.List;

/**
 * A condition that was met.
 *
 * @param condition which
 * @param by the facts that met it: one for a plain pattern, none where there should be no fact
 */
public record Held(Condition condition, List<Fact> by) {
  public Held {
    by = List.copyOf(by);
  }
}
