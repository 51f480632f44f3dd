package io.github.trilat.rules.cases;

/**
 * A rule with one of its conditions turned, moved or dropped.
 *
 * @param condition what was changed
 * @param by what stands in its place; empty if it was dropped
 * @param name the name that the changed rule bears
 * @param text the rule as it stands now
 */
record Mutant(Condition condition, Change change, String by, String name, String text) {

  /** What can be done to a condition. */
  enum Change {
    /** Into its opposite. */
    TURNED,
    /** By its limit: {@code >=} becomes {@code >}. */
    MOVED,
    DROPPED
  }

  /** The name of the rule that it was. */
  String rule() {
    return condition.rule();
  }

  /** Such as {@code agreed/alerts.drl:49:30: ‘With partners' data …’ with ‘usable’ dropped}. */
  @Override
  public String toString() {
    return "%s: ‘%s’ with ‘%s’ %s"
        .formatted(
            condition.place(),
            rule(),
            condition.text(),
            change == Change.DROPPED ? "dropped" : "as ‘" + by + "’");
  }
}
