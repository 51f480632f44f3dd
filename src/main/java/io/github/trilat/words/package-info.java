/**
 * What is said, in the words of a language.
 *
 * <p>Enters: a {@link io.github.trilat.words.Saying}, which is a key with typed values, and text
 * that somebody wrote. Leaves: text in a language, in stretches of which some carry a mark. The
 * catalogue of a language is {@code en.properties} beside these classes, in the syntax of ICU
 * messages; each key is declared once in Java, as a method of an interface such as {@link
 * io.github.trilat.words.FormSays}. How wide a text is on a terminal, and where a line of it may
 * break, is known here and nowhere else.
 */
package io.github.trilat.words;
