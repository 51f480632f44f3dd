package io.github.trilat.rules.conditions;

import java.util.List;
import java.util.Optional;

/**
 * How far a rule came.
 *
 * @param held the conditions that were met together, from the first on
 * @param unmet the next one, that nothing met beside them; empty for a complete match
 * @param left the conditions after it, which were not looked at
 */
public record Attempt(List<Held> held, Optional<Unmet> unmet, List<Condition> left) {
  public Attempt {
    held = List.copyOf(held);
    left = List.copyOf(left);
  }
}
