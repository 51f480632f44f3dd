package io.github.trilat.document;

import io.github.trilat.words.Mark;

/**
 * A letter or a word that stands out as a sign, such as a rating.
 *
 * @param name by which a style sheet knows it
 */
public record Badge(String name) implements Mark {}
