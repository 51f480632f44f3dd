package io.github.trilat.report;

import java.util.List;

/**
 * What the page of a comparison shows.
 *
 * @param finding the sentence under its title
 * @param terms what was run, in a line
 * @param telling sentences on what differs
 * @param chart an SVG
 * @param tables each with its title
 * @param style the style sheet
 */
record CompareView(
    String title,
    String finding,
    String terms,
    List<String> telling,
    String chart,
    List<Table> tables,
    String style) {
  public CompareView {
    telling = List.copyOf(telling);
    tables = List.copyOf(tables);
  }
}
