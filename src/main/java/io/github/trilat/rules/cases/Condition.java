package io.github.trilat.rules.cases;

import io.github.trilat.diagnostic.Place;

/**
 * A condition of a rule: {@code usable}, {@code count >= $grave.value}, {@code not Landing( launch
 * == $launch )}.
 *
 * @param rule the rule's name
 * @param place where it stands
 * @param text as written, in one line
 */
public record Condition(String rule, Place place, String text) {}
