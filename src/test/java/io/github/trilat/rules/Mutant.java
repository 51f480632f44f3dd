package io.github.trilat.rules;

/**
 * A rule with one of its conditions turned, moved or dropped, as in {@code agreed/alerts.drl:49:
 * ‘With partners' data …’ without ‘usable’}.
 *
 * @param rule the name of the rule that it was
 * @param change where and what was changed
 * @param name the name that it bears
 * @param text the rule as it stands now
 */
record Mutant(String rule, String change, String name, String text) {

  @Override
  public String toString() {
    return change;
  }
}
