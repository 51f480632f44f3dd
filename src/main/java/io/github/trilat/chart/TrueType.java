package io.github.trilat.chart;

import java.awt.geom.Path2D;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * A reader of the bundled TrueType files, in font units: which glyph a character has, how wide it
 * is, how it is drawn.
 *
 * <p>It reads what {@code subset-open-sans.py} leaves in them and no more: a 'cmap' of format 4, a
 * 'loca' of short offsets, simple outlines, a 'kern' of format 0. {@code java.awt.Font} would do
 * the same and more, but it fails on a machine without fontconfig, takes 70 ms at first use, and
 * its widths differ from one JDK to another.
 *
 * @see <a href="https://learn.microsoft.com/en-us/typography/opentype/spec/">the OpenType
 *     specification</a>
 */
final class TrueType {
  /** One past the highest character that the bundled files know, U+2715. */
  private static final int CHARACTERS = 0x2716;

  private final ByteBuffer data;
  private final Map<String, Integer> tables = new HashMap<>();
  private final short[] glyphs = new short[CHARACTERS];
  private final int wideGlyphs;

  TrueType(byte[] file) {
    data = ByteBuffer.wrap(file);
    for (int i = 0; i < data.getShort(4); i++) {
      int entry = 12 + 16 * i;
      tables.put(new String(file, entry, 4, StandardCharsets.US_ASCII), data.getInt(entry + 8));
    }
    wideGlyphs = data.getShort(table("hhea") + 34);
    readCharacters(table("cmap"));
  }

  /** Font units in an em, 2048. */
  int unitsPerEm() {
    return data.getShort(table("head") + 18);
  }

  /** The glyph of a character; 0, an empty box, if the file has none. */
  int glyph(int character) {
    return character < CHARACTERS ? glyphs[character] : 0;
  }

  /** How far the next glyph stands from this one. */
  int advance(int glyph) {
    return data.getShort(table("hmtx") + 4 * Math.min(glyph, wideGlyphs - 1));
  }

  /** How much closer (below zero) or further the second glyph stands after the first. */
  int kerning(int first, int second) {
    int table = table("kern");
    int key = (first << 16) | second;
    int low = 0;
    int high = data.getShort(table + 10) - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int pair = data.getInt(table + 18 + 6 * middle);
      if (pair == key) {
        return data.getShort(table + 22 + 6 * middle);
      }
      low = pair < key ? middle + 1 : low;
      high = pair < key ? high : middle - 1;
    }
    return 0;
  }

  /**
   * Adds a glyph to the path, its origin at (x, y), so many pixels to a font unit; y grows
   * downwards.
   */
  void draw(int glyph, Path2D path, double x, double y, double scale) {
    int loca = table("loca") + 2 * glyph;
    int from = 2 * Short.toUnsignedInt(data.getShort(loca));
    int to = 2 * Short.toUnsignedInt(data.getShort(loca + 2));
    if (from < to) {
      new Outline(data, table("glyf") + from).draw(path, x, y, scale);
    }
  }

  private int table(String tag) {
    return tables.get(tag);
  }

  private void readCharacters(int cmap) {
    int table = cmap + data.getInt(cmap + 8);
    int twice = data.getShort(table + 6);
    for (int i = 0; i < twice; i += 2) {
      int last = Short.toUnsignedInt(data.getShort(table + 14 + i));
      int first = Short.toUnsignedInt(data.getShort(table + 16 + twice + i));
      for (int c = first; c <= Math.min(last, CHARACTERS - 1); c++) {
        glyphs[c] = (short) glyphOf(c, first, table + 16 + 2 * twice + i, twice);
      }
    }
  }

  private int glyphOf(int character, int first, int deltaAt, int twice) {
    int rangeAt = deltaAt + twice;
    int range = Short.toUnsignedInt(data.getShort(rangeAt));
    int delta = data.getShort(deltaAt);
    if (range == 0) {
      return (character + delta) & 0xFFFF;
    }
    int glyph = data.getShort(rangeAt + range + 2 * (character - first));
    return glyph == 0 ? 0 : (glyph + delta) & 0xFFFF;
  }
}
