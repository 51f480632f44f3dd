package io.github.trilat.rules.conditions;

import io.github.trilat.diagnostic.Place;

/**
 * One condition of a rule, such as {@code $track : Track( country == Country.ROK )}.
 *
 * @param kind what it asks for
 * @param text as written, in one line; for a row of a table, as the row fills it in
 * @param place where it stands
 */
public record Condition(Kind kind, String text, Place place) {

  /** What a condition asks for. */
  public enum Kind {
    /** A fact, which becomes part of the match. */
    FACT,
    /** That there be no such fact: {@code not}. */
    NONE,
    /** That there be such a fact, however many: {@code exists}. */
    SOME,
    /** That every fact of a sort be such: {@code forall}. */
    EVERY,
    /** All of several conditions, within another one: {@code and}. */
    ALL,
    /** One of several conditions: {@code or}. */
    ANY
  }
}
