package io.github.trilat.analysis;

import io.github.trilat.model.Country;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Times, lists and names in the words of log, charts and report. */
public final class Words {
  private Words() {}

  /**
   * A length of time in words, such as {@code 3 min 11 s}, {@code 2 h 5 min}, {@code 27 days}; the
   * sign is dropped.
   */
  public static String span(Duration length) {
    long seconds = Math.round(length.abs().toMillis() / 1000.0);
    if (seconds < 60) {
      return seconds + " s";
    } else if (seconds < 3600) {
      return two(seconds / 60, "min", seconds % 60, "s");
    } else if (seconds < 86_400) {
      return two(seconds / 3600, "h", seconds % 3600 / 60, "min");
    }
    return two(seconds / 86_400, seconds < 172_800 ? "day" : "days", seconds % 86_400 / 3600, "h");
  }

  /** Seconds in words, such as {@code 64 s} or {@code 3 min 11 s}. */
  public static String span(double seconds) {
    return span(Duration.ofMillis(Math.round(seconds * 1000)));
  }

  /**
   * Time since an event, such as {@code T+00:46}, {@code T+3:05:00} or {@code T+2d 03:00}; rounded
   * to the second.
   */
  public static String since(Duration length) {
    long seconds = Math.round(length.toMillis() / 1000.0);
    long days = seconds / 86_400;
    long hours = seconds % 86_400 / 3600;
    long minutes = seconds % 3600 / 60;
    if (days > 0) {
      return String.format(Locale.ROOT, "T+%dd %02d:%02d", days, hours, minutes);
    } else if (hours > 0) {
      return String.format(Locale.ROOT, "T+%d:%02d:%02d", hours, minutes, seconds % 60);
    }
    return String.format(Locale.ROOT, "T+%02d:%02d", minutes, seconds % 60);
  }

  /** A time in a table, such as {@code 1:04}; from an hour on {@code 2 h 5 min}; with its sign. */
  public static String clock(Duration length) {
    long seconds = Math.round(Math.abs(length.toMillis() / 1000.0));
    String sign = length.isNegative() && seconds > 0 ? "−" : "";
    return sign
        + (seconds < 3600
            ? String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60)
            : span(length));
  }

  /** Names as a sentence has them: {@code Japan, the ROK and the US}. */
  public static String names(List<Country> countries) {
    return and(countries.stream().map(Country::inSentence).toList());
  }

  /** Labels in a row: {@code Japan, ROK}. */
  public static String labels(List<Country> countries) {
    return countries.stream().map(Country::title).collect(Collectors.joining(", "));
  }

  /** Items as a sentence has them: {@code a, b and c}. */
  public static String and(List<String> items) {
    return joined(items, " and ");
  }

  /** Items of which one will do: {@code a, b or c}. */
  public static String or(List<String> items) {
    return joined(items, " or ");
  }

  private static String joined(List<String> items, String word) {
    if (items.size() < 2) {
      return String.join("", items);
    }
    int last = items.size() - 1;
    return String.join(", ", items.subList(0, last)) + word + items.get(last);
  }

  /** The sentence with a capital at its head. */
  public static String capital(String sentence) {
    return sentence.isEmpty()
        ? sentence
        : sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
  }

  /** The sentence without a capital at its head, as it stands after a colon. */
  public static String lower(String sentence) {
    return sentence.isEmpty()
        ? sentence
        : sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
  }

  /** So many of something, such as {@code 1 point} or {@code 2 points}. */
  static String count(String number, String one, String more) {
    return number + " " + (number.equals("1") || number.equals("−1") ? one : more);
  }

  /** A score without decimals, such as {@code 62}. */
  public static String points(double value) {
    return String.valueOf(Math.round(value));
  }

  /** A number as short as it can be said, such as {@code 2}, {@code 1.5} or {@code 0.05}. */
  public static String number(double value) {
    return java.math.BigDecimal.valueOf(value)
        .setScale(3, java.math.RoundingMode.HALF_EVEN)
        .stripTrailingZeros()
        .toPlainString();
  }

  private static String two(long big, String bigUnit, long small, String smallUnit) {
    return small == 0 ? big + " " + bigUnit : big + " " + bigUnit + " " + small + " " + smallUnit;
  }
}
