package io.github.trilat.model;

/**
 * A number that a rule uses, by its id in {@code parameters.yaml}. Where one is wanted, its id will
 * do, as in {@code after( "real-time-link-delay" )}, or {@code value( "grave-salvo" )} in a
 * condition.
 *
 * @param id the id, such as {@code real-time-link-delay}
 * @param value in {@code unit}
 * @param unit such as {@code s}, {@code km}, {@code points}, {@code share}
 */
public record Parameter(String id, double value, String unit) implements Fact {}
