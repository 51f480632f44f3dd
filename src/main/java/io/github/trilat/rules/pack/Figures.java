package io.github.trilat.rules.pack;

import java.math.BigDecimal;

/** Numbers in messages. */
final class Figures {

  private Figures() {}

  /** Without an exponent or needless zeros, such as {@code 0.5} and {@code 60}. */
  static String plain(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }
}
