package io.github.trilat.app;

import java.util.OptionalInt;

/**
 * Which rule is asked about.
 *
 * @param past where the run is
 * @param rule the rule's sentence, or a part of it that no other rule has
 * @param turn from 1; without it, all turns are told of briefly
 */
public record WhyNotRequest(PastFiles past, String rule, OptionalInt turn) {}
