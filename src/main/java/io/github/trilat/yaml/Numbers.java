package io.github.trilat.yaml;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** How files write numbers: digits with a point, no grouping, no hexadecimal, at most 20 signs. */
public final class Numbers {

  private static final int MAX_LENGTH = 20;
  private static final Predicate<String> WHOLE = Pattern.compile("[-+]?[0-9]+").asMatchPredicate();
  private static final Predicate<String> DECIMAL =
      Pattern.compile("[-+]?[0-9]+(\\.[0-9]+)?([eE][-+]?[0-9]{1,2})?").asMatchPredicate();

  private Numbers() {}

  static boolean isWhole(String text) {
    return text.length() <= MAX_LENGTH && WHOLE.test(text);
  }

  /** Whether it is a number as files write it. */
  public static boolean isDecimal(String text) {
    return text.length() <= MAX_LENGTH && DECIMAL.test(text);
  }

  /** Such as {@code 0.5} or {@code 100000}, without an exponent. */
  public static String format(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }

  /** The number that somebody meant who wrote {@code 1,000}, {@code 0,5} or {@code .5}. */
  public static Optional<String> meant(String text) {
    String digits =
        text.strip()
            .replaceAll("(?<=[0-9])[,'_ ](?=[0-9]{3}(?![0-9]))", "")
            .replaceFirst("^([-+]?[0-9]+),([0-9]+)$", "$1.$2")
            .replaceFirst("^([-+]?)\\.", "$10.");
    return Optional.of(digits).filter(Numbers::isDecimal);
  }
}
