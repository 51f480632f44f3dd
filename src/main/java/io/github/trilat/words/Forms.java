package io.github.trilat.words;

import static io.github.trilat.words.FormSays.SAYS;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.StringJoiner;

/** Values as patterns ask for them: {@code {took, duration, since}}. Clocks show UTC+9. */
final class Forms {
  private static final ZoneOffset LOCAL = ZoneOffset.ofHours(9);

  private Forms() {}

  /** A constant by what the catalogue calls it in a place of that style. */
  record Named(Enum<?> constant, String style) {}

  /**
   * A value in a form; what comes back is text, a saying or a phrase.
   *
   * @param style of the form; empty for the usual one
   */
  static Object of(Object value, String style) {
    if (value instanceof Duration length) {
      return duration(length, style);
    } else if (value instanceof Instant at) {
      OffsetDateTime local = at.plusMillis(500).atOffset(LOCAL);
      return style.equals("time")
          ? clock(local.getHour(), local.getMinute(), local.getSecond())
          : style.equals("minute")
              ? clock(at.atOffset(LOCAL).getHour(), at.atOffset(LOCAL).getMinute())
              : day(local.toLocalDate(), style);
    } else if (value instanceof LocalDate day) {
      return day(day, style);
    } else if (value instanceof Amount amount) {
      return SAYS.amount(number(amount.value()), amount.unit());
    } else if (value instanceof List<?> items) {
      return list(items, style);
    }
    if (value instanceof Enum<?> constant) {
      return new Named(constant, style);
    } else if (value instanceof Integer || value instanceof Long) {
      return value.toString();
    }
    return value instanceof Double number ? number(number) : value;
  }

  /** A number as short as it can be said, such as {@code 2}, {@code 1.5} or {@code 0.05}. */
  static String number(double value) {
    return BigDecimal.valueOf(value)
        .setScale(3, RoundingMode.HALF_EVEN)
        .stripTrailingZeros()
        .toPlainString();
  }

  /** Seconds as the length of time that they are; anything else as it is. */
  static Object duration(Object value) {
    return value instanceof Double seconds ? Duration.ofMillis(Math.round(seconds * 1000)) : value;
  }

  private static Object duration(Duration length, String style) {
    return switch (style) {
      case "since" -> since(seconds(length));
      case "clock" -> clock(length);
      default -> span(seconds(length.abs()));
    };
  }

  private static long seconds(Duration length) {
    return Math.round(length.toMillis() / 1000.0);
  }

  /** Such as {@code 3 min 11 s}. */
  private static Saying span(long seconds) {
    if (seconds < 60) {
      return SAYS.seconds(seconds);
    } else if (seconds < 3600) {
      return SAYS.minutes(seconds / 60, seconds % 60);
    } else if (seconds < 86_400) {
      return SAYS.hours(seconds / 3600, seconds % 3600 / 60);
    }
    return SAYS.days(seconds / 86_400, seconds % 86_400 / 3600);
  }

  /** Such as {@code T+00:46}. */
  private static Saying since(long seconds) {
    long hours = seconds % 86_400 / 3600;
    long minutes = seconds % 3600 / 60;
    if (seconds >= 86_400) {
      return SAYS.sinceDays(seconds / 86_400, clock(hours, minutes));
    }
    return SAYS.since(
        hours > 0 ? hours + ":" + clock(minutes, seconds % 60) : clock(minutes, seconds % 60));
  }

  /** A time in a table, such as {@code 1:04}; from an hour on in words; with its sign. */
  private static Object clock(Duration length) {
    long seconds = Math.abs(seconds(length));
    String sign = length.isNegative() && seconds > 0 ? "−" : "";
    return seconds < 3600
        ? sign + seconds / 60 + ":" + clock(seconds % 60)
        : Phrase.of(sign).and(span(seconds));
  }

  /** Two digits each. Java's own formatter costs more than all else in a first sentence. */
  private static String clock(long... parts) {
    StringJoiner clock = new StringJoiner(":");
    for (long part : parts) {
      clock.add(part < 10 ? "0" + part : Long.toString(part));
    }
    return clock.toString();
  }

  private static Object day(LocalDate day, String style) {
    return switch (style) {
      case "short" -> SAYS.shortDay(day.getDayOfMonth(), day.getMonthValue());
      case "iso" -> day.toString();
      case "medium" -> SAYS.mediumDay(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
      default -> SAYS.day(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    };
  }

  private static Object list(List<?> items, String style) {
    String each = List.of("sentence", "nor").contains(style) ? "sentence" : "";
    Object all = items.isEmpty() ? "" : of(items.get(0), each);
    for (int i = 1; i < items.size(); i++) {
      Object item = of(items.get(i), each);
      boolean last = i == items.size() - 1;
      all = last ? SAYS.last(all, item, style) : SAYS.next(all, item, style);
    }
    return all;
  }
}
