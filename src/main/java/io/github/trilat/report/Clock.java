package io.github.trilat.report;

import io.github.trilat.scenario.Scenario;
import java.time.Instant;
import java.time.LocalDate;

/** Days in the local time of Seoul and Tokyo, UTC+9, in which log and report speak. */
final class Clock {
  private Clock() {}

  static LocalDate date(Instant at) {
    return Scenario.dayOf(at);
  }

  /** The day that goes with the time of day as it is shown: fractions are rounded off. */
  static LocalDate shown(Instant at) {
    return date(at.plusMillis(500));
  }
}
