package io.github.trilat.journal;

import java.util.List;

/**
 * Why something happened: the rule, the facts that met its conditions, the sources it cites and the
 * chances it drew.
 *
 * @param rule the rule's name, a sentence, or the empty string when the script or the engine is the
 *     reason
 * @param at where the rule stands, such as {@code agreed/information-sharing.drl:12}; empty without
 *     a rule
 * @param facts ids of the matched facts, in the order of the rule's conditions
 * @param sources ids of fact cards
 * @param draws chances drawn; empty in a nominal run
 */
public record Because(
    String rule, String at, List<String> facts, List<String> sources, List<Draw> draws) {
  public Because {
    facts = List.copyOf(facts);
    sources = List.copyOf(sources);
    draws = List.copyOf(draws);
  }

  /** The scenario's script is the reason; {@code cause} is the inject's id. */
  public static Because script(String cause, List<String> sources) {
    return new Because("", "", List.of(cause), sources, List.of());
  }

  /** The passing of time, or what a fact carries with it, is the reason. */
  public static Because of(String... facts) {
    return new Because("", "", List.of(facts), List.of(), List.of());
  }

  /** The same reason, with these chances drawn. */
  public Because drawing(List<Draw> chances) {
    return new Because(rule, at, facts, sources, chances);
  }
}
