package io.github.trilat.rules;

import io.github.trilat.diagnostic.Place;

/**
 * A rule or mechanism of the base that an alternative leaves out.
 *
 * @param kind {@code rule} or {@code mechanism}
 * @param name the rule's name or the mechanism's id
 * @param alternative the alternative's name
 * @param replaced whether the alternative gives it anew
 * @param place where the alternative says so
 */
public record Omission(
    String kind, String name, String alternative, boolean replaced, Place place) {}
