package io.github.trilat.rules.conditions;

/**
 * A comparison that did not hold: {@code count} is 3, and should be at least {@code $grave.value},
 * which is 10.
 *
 * @param is what was compared
 * @param relation how it should stand to the other side
 * @param needs what it was compared with
 */
public record Difference(Side is, Relation relation, Side needs) {

  /** By how much two numbers differ; nothing for other values. */
  double gap() {
    return is.value() instanceof Number one && needs.value() instanceof Number other
        ? Math.abs(one.doubleValue() - other.doubleValue())
        : 0;
  }
}
