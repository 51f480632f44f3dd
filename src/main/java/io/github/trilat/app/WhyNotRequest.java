package io.github.trilat.app;

import java.nio.file.Path;
import java.util.OptionalInt;

/**
 * Which rule is asked about.
 *
 * @param run its folder, or its journal
 * @param rule the rule's sentence, or a part of it that no other rule has
 * @param turn from 1; without it, all turns are told of briefly
 */
public record WhyNotRequest(Path run, String rule, OptionalInt turn) {}
