package io.github.trilat.source;

/**
 * Something that cites a fact, such as {@code rule at agreed/sharing.drl:12}.
 *
 * @param name what cites it, in words
 * @param carries whether the fact works there: it does in a mechanism, a rule, a parameter, an
 *     indicator, an inject, an objective or a decision, and not in a mere list of sources
 */
public record Citer(String name, boolean carries) {}
