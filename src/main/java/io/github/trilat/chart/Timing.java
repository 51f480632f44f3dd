package io.github.trilat.chart;

import static io.github.trilat.chart.ChartSays.SAYS;
import static io.github.trilat.chart.Words.say;

import io.github.trilat.analysis.FirstMinutes.Flight;
import java.awt.Color;

/** Whether a moment came before the end of a flight, or after it had broken up or landed. */
enum Timing {
  IN_TIME,
  AFTER_BREAK_UP,
  AFTER_LANDING;

  /** What a moment, in seconds since lift-off, is to a flight. */
  static Timing of(Flight flight, double seconds) {
    if (seconds <= flight.firstLanding()) {
      return IN_TIME;
    }
    return flight.failed() ? AFTER_BREAK_UP : AFTER_LANDING;
  }

  /** What a label adds for it; nothing if it was in time. */
  String words() {
    return say(SAYS.timing(name()));
  }

  /** The colour of those words. */
  Color colour() {
    return this == AFTER_LANDING ? Palette.FAILED : Palette.SOFT;
  }
}
