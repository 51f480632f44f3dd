package io.github.trilat.journal;

import java.util.List;
import java.util.Optional;

/**
 * Why something happened: the rule, the facts that met its conditions, the sources it cites and the
 * chances it drew; or the person who did it.
 *
 * @param rule the rule's name, a sentence, or the empty string when script, engine or a person is
 *     the reason
 * @param at where the rule stands, such as {@code agreed/information-sharing.drl:12}; empty without
 *     a rule
 * @param facts the matched facts, in the order of the rule's conditions
 * @param sources ids of fact cards
 * @param draws chances drawn; empty in a nominal run
 * @param person who did it in the room; absent for what rules, script and engine do
 */
public record Because(
    String rule,
    String at,
    List<Matched> facts,
    List<String> sources,
    List<Draw> draws,
    Optional<Person> person) {

  /**
   * A fact that met a condition.
   *
   * @param id the fact's, such as {@code track:ROK:I-02}
   * @param by number of the entry that tells what made it so; absent for what was so from the start
   */
  public record Matched(String id, Optional<Long> by) {}

  public Because {
    facts = List.copyOf(facts);
    sources = List.copyOf(sources);
    draws = List.copyOf(draws);
  }

  /** A rule is the reason, and these facts that it matched; no chance was drawn. */
  public static Because rule(
      String rule, String at, List<Matched> facts, List<String> sources, List<Draw> draws) {
    return new Because(rule, at, facts, sources, draws, Optional.empty());
  }

  /** The passing of time, or what a fact carries with it, is the reason. */
  public static Because of(List<String> sources, Matched... facts) {
    return new Because("", "", List.of(facts), sources, List.of(), Optional.empty());
  }

  /** Somebody in the room is the reason. */
  public static Because person(Person person, List<Matched> facts) {
    return new Because("", "", facts, List.of(), List.of(), Optional.of(person));
  }

  /** The same reason, with these chances drawn. */
  public Because drawing(List<Draw> chances) {
    return new Because(rule, at, facts, sources, chances, person);
  }

  /** The ids of the matched facts, in order. */
  public List<String> ids() {
    return facts.stream().map(Matched::id).toList();
  }
}
