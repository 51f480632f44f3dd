package io.github.trilat.chart;

import io.github.trilat.model.Country;
import java.awt.Color;
import java.awt.Font;
import java.awt.Shape;
import org.jfree.chart.text.TextBlock;
import org.jfree.chart.text.TextFragment;
import org.jfree.chart.text.TextLine;
import org.jfree.chart.text.TextMeasurer;
import org.jfree.chart.text.TextUtils;

/**
 * A line of text in several styles, with a known width: {@code new Words().add("real-time link ",
 * LABEL, INK).add("1:06", VALUE, INK)}.
 */
final class Words extends TextLine {
  private final StringBuilder said = new StringBuilder();
  private double width;

  /**
   * The same line with more text at its end; an SVG shows no blanks at the beginning of a piece.
   */
  Words add(String text, Font font, Color colour) {
    String clean = clean(text);
    addFragment(new TextFragment(clean, font, colour));
    said.append(clean);
    width += Fonts.width(font, clean);
    return this;
  }

  /** The same line with a marker at its end. */
  Words mark(Shape shape, Color fill, Color edge) {
    addFragment(new MarkFragment(shape, fill, edge));
    width += MarkFragment.WIDTH;
    return this;
  }

  /** The words without their looks. */
  String text() {
    return said.toString();
  }

  /** In pixels. */
  double width() {
    return width;
  }

  /** These words as the only line of a block. */
  TextBlock block() {
    TextBlock block = new TextBlock();
    block.addLine(this);
    return block;
  }

  /** A country's marker and name. */
  static Words country(Country country) {
    Color deep = Palette.deep(country);
    return new Words()
        .mark(Markers.of(country, 6.5), Palette.of(country), deep)
        .add(country.title(), Fonts.HEADING, deep);
  }

  /**
   * The text in at most so many lines of at most so many pixels, cut short with an ellipsis if
   * there is more.
   */
  static TextBlock wrap(String text, Font font, Color colour, double room, int lines) {
    String rest = clean(text).strip();
    TextBlock block = new TextBlock();
    for (Object line : broken(rest, font, room).getLines()) {
      String words = ((TextLine) line).getFirstTextFragment().getText();
      boolean last = block.getLines().size() == lines - 1;
      block.addLine(last ? fit(rest, font, room) : words.strip(), font, colour);
      rest = rest.substring(words.length());
      if (last) {
        break;
      }
    }
    return block;
  }

  private static TextBlock broken(String text, Font font, double room) {
    TextMeasurer measure =
        (words, from, to) -> (float) Fonts.width(font, words.substring(from, to));
    return TextUtils.createTextBlock(text, font, Palette.INK, (float) room, measure);
  }

  /** The text, cut short with an ellipsis if it is wider than so many pixels. */
  static String fit(String text, Font font, double room) {
    String shorter = clean(text).strip();
    if (Fonts.width(font, shorter) <= room) {
      return shorter;
    }
    while (!shorter.isEmpty() && Fonts.width(font, shorter + "…") > room) {
      shorter = shorter.substring(0, shorter.offsetByCodePoints(shorter.length(), -1)).strip();
    }
    return shorter + "…";
  }

  /**
   * The text without what is unseen: controls become spaces, and marks that join, split or reorder
   * letters go.
   */
  static String clean(String text) {
    return text.replaceAll("[\\p{Cf}\\p{Cs}\\x{034f}\\x{17b4}\\x{17b5}\\x{fffe}\\x{ffff}]", "")
        .replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}]", " ");
  }
}
