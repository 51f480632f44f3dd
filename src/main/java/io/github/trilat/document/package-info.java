/**
 * A document as a tree, and how each medium shows it.
 *
 * <p>Enters: a {@link io.github.trilat.document.Document} of sections, paragraphs, tables and
 * figures, in which every text is a {@link io.github.trilat.words.Phrase}, so that it says the same
 * in any language. Leaves: lines on a terminal, Markdown, HTML. Each of {@link
 * io.github.trilat.document.Terminal}, {@link io.github.trilat.document.Markdown} and {@link
 * io.github.trilat.document.Html} makes harmless, in one place, whatever a text could do to its
 * medium.
 */
package io.github.trilat.document;
