package io.github.trilat.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Instants in the local time of Seoul and Tokyo, UTC+9, in which log and report speak. */
final class Clock {
  private static final ZoneOffset LOCAL = ZoneOffset.ofHours(9);
  private static final DateTimeFormatter DAY = pattern("d MMMM uuuu");
  private static final DateTimeFormatter DATE = pattern("d MMM uuuu");
  private static final DateTimeFormatter SHORT_DAY = pattern("d MMM");
  private static final DateTimeFormatter TIME = pattern("HH:mm:ss");
  private static final DateTimeFormatter MINUTE = pattern("HH:mm");

  private Clock() {}

  static String day(LocalDate day) {
    return DAY.format(day);
  }

  /** Such as {@code 4 Jun 2016}. */
  static String date(LocalDate day) {
    return DATE.format(day);
  }

  static LocalDate date(Instant at) {
    return at.atOffset(LOCAL).toLocalDate();
  }

  /** The day that goes with the time of day as it is shown. */
  static LocalDate shown(Instant at) {
    return date(at.plusMillis(500));
  }

  /** Such as {@code 06:14:46}; fractions are rounded off. */
  static String time(Instant at) {
    return TIME.format(at.plusMillis(500).atOffset(LOCAL));
  }

  /** Such as {@code 31 May}. */
  static String shortDay(Instant at) {
    return SHORT_DAY.format(at.plusMillis(500).atOffset(LOCAL));
  }

  /** Such as {@code 30 May 2024, 06:14 to 06:29 (UTC+9)}, with the second date where it differs. */
  static String period(Instant from, Instant to) {
    String end = date(from).equals(date(to)) ? "" : day(date(to)) + ", ";
    return "%s, %s to %s%s (UTC+9)".formatted(day(date(from)), minute(from), end, minute(to));
  }

  private static String minute(Instant at) {
    return MINUTE.format(at.atOffset(LOCAL));
  }

  private static DateTimeFormatter pattern(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
  }
}
