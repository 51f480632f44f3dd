package io.github.trilat.chart;

/** Text made safe for SVG. */
final class Xml {
  private Xml() {}

  /**
   * Escapes what means something in XML, and puts a space for what XML forbids or what would
   * reorder the text unseen.
   */
  static String escape(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    text.codePoints().forEach(character -> append(out, character));
    return out.toString();
  }

  private static void append(StringBuilder out, int character) {
    switch (character) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append("&quot;");
      default -> out.appendCodePoint(isPlain(character) ? character : ' ');
    }
  }

  private static boolean isPlain(int character) {
    boolean control = character < 0x20 || within(character, 0x7F, 0x9F);
    boolean reorders =
        within(character, 0x200E, 0x200F)
            || within(character, 0x2028, 0x202E)
            || within(character, 0x2066, 0x2069);
    boolean forbidden = within(character, 0xD800, 0xDFFF) || within(character, 0xFFFE, 0xFFFF);
    return !control && !reorders && !forbidden;
  }

  private static boolean within(int character, int first, int last) {
    return character >= first && character <= last;
  }
}
