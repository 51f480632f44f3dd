package io.github.trilat.document;

import io.github.trilat.words.Mark;

/**
 * Words that lead somewhere.
 *
 * @param to a place in this document or in another one beside it, such as {@code words.html#Track}
 */
public record Link(String to) implements Mark {}
