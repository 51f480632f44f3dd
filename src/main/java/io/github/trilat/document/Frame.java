package io.github.trilat.document;

import io.github.trilat.words.Phrase;
import java.util.List;

/**
 * What stands around a document on a web page.
 *
 * @param window the title of its window
 * @param kind what sort of document it is
 * @param name of its sort of page, for the style sheet; may be empty
 * @param style an HTML element that is a style sheet or leads to one
 * @param links to other pages or within this one, in order
 * @param here which of these leads to this page; may be empty
 */
public record Frame(
    Phrase window, Phrase kind, String name, String style, List<Phrase> links, String here) {
  public Frame {
    links = List.copyOf(links);
  }
}
