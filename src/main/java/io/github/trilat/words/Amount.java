package io.github.trilat.words;

/**
 * A number with its unit, such as {@code 180 s}; counts and shares stand alone.
 *
 * @param unit as files write it
 */
public record Amount(double value, String unit) {}
