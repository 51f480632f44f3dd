package io.github.trilat.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Days in the local time of Seoul and Tokyo, UTC+9, in which log and report speak. */
final class Clock {
  private static final ZoneOffset LOCAL = ZoneOffset.ofHours(9);

  private Clock() {}

  static LocalDate date(Instant at) {
    return at.atOffset(LOCAL).toLocalDate();
  }

  /** The day that goes with the time of day as it is shown: fractions are rounded off. */
  static LocalDate shown(Instant at) {
    return date(at.plusMillis(500));
  }
}
