package io.github.trilat.rules.conditions;

/**
 * A comparison that did not hold: {@code count} is 3, and should be at least {@code $grave.value},
 * which is 10.
 *
 * @param is what was compared
 * @param relation how it should stand to the other side
 * @param needs what it was compared with
 */
public record Difference(Side is, Relation relation, Side needs) {}
