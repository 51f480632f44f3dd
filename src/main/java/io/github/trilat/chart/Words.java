package io.github.trilat.chart;

import io.github.trilat.model.Country;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A line of text in several styles, with a known width: {@code new Words().add("real-time link ",
 * LABEL, INK).add("1:06", VALUE, INK)}. Small drawings may stand among the letters.
 */
final class Words {
  /** Pixels from the left edge of a marker to the next letter. */
  private static final double MARKER = 26;

  private static final double MARKER_MIDDLE = 9;
  private static final double HALF_LETTER = 5.5;

  /** A figure and its unit, which stay on one line. */
  private static final Pattern UNIT = Pattern.compile("(\\d) (s|min|h|d|km)\\b");

  private static final Pattern UNSEEN =
      Pattern.compile("[\\p{Cf}\\p{Cs}\\x{034f}\\x{17b4}\\x{17b5}\\x{fffe}\\x{ffff}]");

  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]");

  private final StringBuilder said = new StringBuilder();
  private final List<Pen> pens = new ArrayList<>();
  private double width;

  /** All of a text in one style. */
  static Words of(String text, Font font, Color colour) {
    return new Words().add(text, font, colour);
  }

  /** What charts say of themselves, or call what analysis found, in the language of their words. */
  static String say(Object value) {
    return io.github.trilat.words.Words.ENGLISH.text(value);
  }

  /** The same line with more text at its end. */
  Words add(String text, Font font, Color colour) {
    String clean = clean(text);
    double left = width;
    pens.add(
        graphics -> {
          graphics.setPaint(colour);
          Fonts.draw(graphics, font, clean, left, 0);
        });
    said.append(clean);
    width += Fonts.width(font, clean);
    return this;
  }

  /** The same line with a drawing at its end, from half a letter above the base line. */
  Words add(Pen pen, double middle, double room) {
    pens.add(pen.at(width + middle, -HALF_LETTER));
    width += room;
    return this;
  }

  /** The same line with a marker at its end. */
  Words mark(Shape shape, Color fill, Color edge) {
    return add(Markers.pen(shape, fill, edge, 1.5), MARKER_MIDDLE, MARKER);
  }

  /** The same line with another at its end, so many pixels on. */
  Words add(Words other, double gap) {
    double left = width + gap;
    pens.add(graphics -> other.draw(graphics, left, 0));
    said.append(said.isEmpty() ? "" : " ").append(other.said);
    width = left + other.width;
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

  /** Draws it from the left, on a base line. */
  void draw(Graphics2D graphics, double x, double y) {
    pens.forEach(pen -> pen.at(x, y).draw(graphics));
  }

  /** A country's marker and name. */
  static Words country(Country country) {
    Color deep = Palette.deep(country);
    return new Words()
        .mark(Markers.of(country, 6.5), Palette.of(country), deep)
        .add(say(country), Fonts.HEADING, deep);
  }

  /**
   * The text in at most so many lines of at most so many pixels, cut short with an ellipsis if
   * there is more.
   */
  static List<Words> wrap(String text, Font font, Color colour, double room, int lines) {
    List<Words> wrapped = new ArrayList<>();
    String rest = UNIT.matcher(clean(text).strip()).replaceAll("$1\u00a0$2");
    while (!rest.isEmpty()) {
      boolean last = wrapped.size() == lines - 1;
      String line = last ? fit(rest, font, room) : rest.substring(0, breakOf(rest, font, room));
      wrapped.add(of(line.strip(), font, colour));
      rest = last ? "" : rest.substring(line.length()).strip();
    }
    return wrapped;
  }

  /** Where the first line of a text ends: at the last break that fits, else within a word. */
  private static int breakOf(String text, Font font, double room) {
    int end = 0;
    for (int next = 0; next < text.length(); ) {
      next = nextBreak(text, next);
      if (Fonts.width(font, text.substring(0, next).stripTrailing()) > room) {
        return end > 0 ? end : within(text, font, room);
      }
      end = next;
    }
    return end;
  }

  private static int nextBreak(String text, int from) {
    int at = text.offsetByCodePoints(from, 1);
    while (at < text.length() && !isBreak(text.codePointBefore(at), text.codePointAt(at))) {
      at = text.offsetByCodePoints(at, 1);
    }
    return at;
  }

  /** Between words, and between any two letters of Chinese and Japanese. */
  private static boolean isBreak(int before, int after) {
    boolean dense = Fonts.isWide(before) && Fonts.isWide(after);
    boolean korean = Character.UnicodeScript.of(after) == Character.UnicodeScript.HANGUL;
    return before == ' ' || before == '-' || (dense && !korean && Character.isLetter(after));
  }

  /** After as many letters as fit, at least one. */
  private static int within(String text, Font font, double room) {
    int end = text.offsetByCodePoints(0, 1);
    while (end < text.length()
        && Fonts.width(font, text.substring(0, text.offsetByCodePoints(end, 1))) <= room) {
      end = text.offsetByCodePoints(end, 1);
    }
    return end;
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
    return CONTROL.matcher(UNSEEN.matcher(text).replaceAll("")).replaceAll(" ");
  }
}
