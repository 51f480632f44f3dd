package io.github.trilat.retrace;

import io.github.trilat.model.Fact;
import java.time.Instant;
import java.util.List;

/** A firing of the rule that is asked about, on these facts. */
public record Occurrence(int turn, Instant at, List<Fact> facts) {
  public Occurrence {
    facts = List.copyOf(facts);
  }

  /** The ids of the facts, as journal entries carry them. */
  public List<String> ids() {
    return facts.stream().map(Fact::id).toList();
  }
}
