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
public record Condition(Clause.Kind kind, String text, Place place, boolean named) {
  static Condition of(Clause clause) {
    return new Condition(
        clause.kind(), clause.written().text(), clause.written().place(), clause.written().named());
  }
}
