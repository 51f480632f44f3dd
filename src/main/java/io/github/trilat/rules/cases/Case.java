package io.github.trilat.rules.cases;

import io.github.trilat.diagnostic.Place;
import io.github.trilat.model.Fact;
import java.util.List;

/**
 * One case of a rule: given these facts, the rule responds so, or not at all.
 *
 * @param place where the case begins in its file
 * @param rule the rule's name
 * @param name what the case shows, in a sentence
 * @param given what the case and its file put in, in short, as in {@code hub-relay out} and {@code
 *     the ROK's track of I-02 (objects 18)}
 * @param facts everything that is so, the pack's mechanisms and numbers among them; no two of one
 *     id
 * @param then what the rule is to say, as in {@code share the ROK's track of I-02 with Japan over
 *     hub-relay}; empty for a near miss
 */
public record Case(
    Place place,
    String rule,
    String name,
    List<String> given,
    List<Fact> facts,
    List<String> then) {
  public Case {
    given = List.copyOf(given);
    facts = List.copyOf(facts);
    then = List.copyOf(then);
  }

  /** Whether the rule is to stay silent. */
  public boolean isNearMiss() {
    return then.isEmpty();
  }
}
