package io.github.trilat.yaml;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/**
 * Durations as files write them: {@code 10s}, {@code 15m}, {@code 24h}, {@code 3d}, {@code 1h30m}.
 *
 * <p>Whole days, hours, minutes and seconds, the larger before the smaller, each at most once.
 */
public final class Durations {

  /** Says how to write one. */
  public static final String REMEDY =
      "Write it as in 10s, 15m, 24h or 3d, or combined as in 1h30m.";

  private static final String UNITS = "dhms";
  private static final long[] SECONDS = {86_400, 3_600, 60, 1};
  private static final int MAX_DIGITS = 8;

  private Durations() {}

  /** The duration written so; empty if it is not written so. */
  public static Optional<Duration> parse(String text) {
    long total = 0;
    int position = 0;
    int nextUnit = 0;
    while (position < text.length()) {
      int end = endOfDigits(text, position);
      int unit = end < text.length() ? UNITS.indexOf(text.charAt(end), nextUnit) : -1;
      if (end == position || end - position > MAX_DIGITS || unit < 0) {
        return Optional.empty();
      }
      total += Long.parseLong(text, position, end, 10) * SECONDS[unit];
      position = end + 1;
      nextUnit = unit + 1;
    }
    return text.isEmpty() ? Optional.empty() : Optional.of(Duration.ofSeconds(total));
  }

  /** The duration that somebody meant who wrote {@code 5 min} or {@code 2 hours}. */
  public static Optional<Duration> meant(String text) {
    return parse(
        text.toLowerCase(Locale.ROOT)
            .replaceAll("\\s", "")
            .replaceAll("(?<=[0-9])([dhms])(ay|our|r|in|inute|ec|econd)s?(?![a-z])", "$1"));
  }

  /**
   * The shortest way to write it: {@code 1h30m} for 90 minutes, {@code 0s} for none.
   *
   * @param duration whole seconds, not negative
   */
  public static String format(Duration duration) {
    StringBuilder text = new StringBuilder();
    long rest = duration.toSeconds();
    for (int unit = 0; unit < SECONDS.length; unit++) {
      long count = rest / SECONDS[unit];
      rest %= SECONDS[unit];
      if (count > 0) {
        text.append(count).append(UNITS.charAt(unit));
      }
    }
    return text.isEmpty() ? "0s" : text.toString();
  }

  private static int endOfDigits(String text, int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    return end;
  }
}
