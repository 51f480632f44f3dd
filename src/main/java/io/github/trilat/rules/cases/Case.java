package io.github.trilat.rules.cases;

import io.github.trilat.diagnostic.Place;
import io.github.trilat.model.Fact;
import java.util.List;

/**
 * One case of a rule: in this situation, the rule responds so, or not at all.
 *
 * @param place where the case begins in its file
 * @param rule the rule's name
 * @param name what the case shows, in a sentence
 * @param given what the case and its file put in, in short, as in {@code hub-relay out} and {@code
 *     the ROK's track of I-02 (objects 18)}
 * @param situation what it starts from
 * @param then what the rule is to say, as in {@code share the ROK's track of I-02 with Japan over
 *     hub-relay}; empty for a near miss
 */
public record Case(
    Place place,
    String rule,
    String name,
    List<String> given,
    Situation situation,
    List<String> then) {
  public Case {
    given = List.copyOf(given);
    then = List.copyOf(then);
  }

  /** Everything that is so at the moment that the case is about; nothing for a short script. */
  public List<Fact> facts() {
    return situation instanceof Situation.Moment moment ? moment.facts() : List.of();
  }

  /** Whether it plays a short script; what of its rule matters in it, mutants cannot tell. */
  boolean isPlayed() {
    return situation instanceof Situation.Played;
  }

  /** Whether the rule is to stay silent. */
  public boolean isNearMiss() {
    return then.isEmpty();
  }
}
