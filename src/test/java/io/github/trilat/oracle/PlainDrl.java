package io.github.trilat.oracle;

/**
 * What a rule file says, in words that stock Drools knows. Every word of our dialect that is none
 * of Drools' own is written out here before stock Drools sees the text.
 */
@FunctionalInterface
interface PlainDrl {

  /**
   * The same rules in plain DRL: as many, by the same names and in the same order.
   *
   * @param drlText a rule file, or what a table was turned into
   */
  String of(String drlText);

  /** Writes out these words first, and then those. */
  default PlainDrl then(PlainDrl next) {
    return drlText -> next.of(of(drlText));
  }
}
