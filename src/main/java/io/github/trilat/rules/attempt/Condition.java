package io.github.trilat.rules.attempt;

import io.github.trilat.diagnostic.Place;
import io.github.trilat.rules.tree.Clause;

/**
 * One condition of a rule, such as {@code $track : Track( country == Country.ROK )}.
 *
 * @param kind what it asks for
 * @param text as written, in one line; for a row of a table, as the row fills it in
 * @param place where it stands
 * @param named whether it is only there because a number is called by its id elsewhere
 */
public record Condition(Kind kind, String text, Place place, boolean named) {

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
    ANY,
    /** That all matches of a condition come to something: {@code accumulate}. */
    TOTAL
  }

  static Condition of(Clause clause) {
    return new Condition(
        kind(clause), clause.written().text(), clause.written().place(), clause.written().named());
  }

  private static Kind kind(Clause clause) {
    if (clause instanceof Clause.Pattern) {
      return Kind.FACT;
    } else if (clause instanceof Clause.None) {
      return Kind.NONE;
    } else if (clause instanceof Clause.Some) {
      return Kind.SOME;
    } else if (clause instanceof Clause.Every) {
      return Kind.EVERY;
    } else if (clause instanceof Clause.All) {
      return Kind.ALL;
    }
    return clause instanceof Clause.Any ? Kind.ANY : Kind.TOTAL;
  }
}
