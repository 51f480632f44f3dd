package io.github.trilat.chart;

/** Numbers as short texts, at most two decimals: {@code 12.5}, {@code 0.33}, {@code 7}. */
final class Decimals {
  private Decimals() {}

  /** The number, rounded to hundredths; the same on every machine and in every locale. */
  static String text(double value) {
    StringBuilder text = new StringBuilder();
    append(text, value);
    return text.toString();
  }

  /** Appends the number, rounded to hundredths. */
  static void append(StringBuilder text, double value) {
    long hundredths = Math.round(value * 100);
    if (hundredths < 0) {
      text.append('-');
    }
    long size = Math.abs(hundredths);
    text.append(size / 100);
    if (size % 100 != 0) {
      text.append('.').append(size % 100 / 10);
      if (size % 10 != 0) {
        text.append(size % 10);
      }
    }
  }
}
