package io.github.trilat.document;

import io.github.trilat.words.Mark;

/**
 * Words that links find.
 *
 * @param id a name of its own within the page, such as {@code entry-12}
 */
public record Named(String id) implements Mark {}
