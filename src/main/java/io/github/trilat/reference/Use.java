package io.github.trilat.reference;

import io.github.trilat.words.Phrase;

/**
 * Somebody uses something, such as a rule a parameter.
 *
 * @param by what kind of thing uses it
 * @param user which, and where in it
 */
record Use(Kind by, Phrase user) {}
