package io.github.trilat.diagnostic;

/** How many columns of a terminal a character takes: two for Hangul, kana and kanji. */
final class Width {

  private Width() {}

  /** 0 for marks that sit on the letter before, 2 for wide letters and pictures, else 1. */
  static int of(int point) {
    int type = Character.getType(point);
    if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
      return 0;
    }
    return isWide(point) ? 2 : 1;
  }

  private static boolean isWide(int point) {
    return within(point, 0x1100, 0x115F)
        || (within(point, 0x2E80, 0xA4CF) && point != 0x303F)
        || within(point, 0xAC00, 0xD7A3)
        || within(point, 0xF900, 0xFAFF)
        || within(point, 0xFE30, 0xFE6F)
        || within(point, 0xFF00, 0xFF60)
        || within(point, 0xFFE0, 0xFFE6)
        || within(point, 0x1F300, 0x1FAFF)
        || within(point, 0x20000, 0x3FFFD);
  }

  private static boolean within(int point, int first, int last) {
    return point >= first && point <= last;
  }
}
