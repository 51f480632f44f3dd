package io.github.trilat.chart;

import java.util.ArrayList;
import java.util.List;

/** Seconds as charts write them, and the round times that stand along an axis. */
final class Clock {
  private static final int[] STEPS = {10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200};

  private Clock() {}

  /** Minutes and seconds, rounded to the second: {@code 1:06}, {@code −0:02}, {@code 73:20}. */
  static String text(double seconds) {
    long whole = Math.round(Math.abs(seconds));
    String sign = seconds < 0 && whole > 0 ? "−" : "";
    return sign + whole / 60 + (whole % 60 < 10 ? ":0" : ":") + whole % 60;
  }

  /** Round times from {@code first} to {@code last}, no more than about {@code most} of them. */
  static List<Integer> ticks(double first, double last, int most) {
    int step = step(last - first, most);
    List<Integer> ticks = new ArrayList<>();
    for (int at = (int) Math.ceil(first / step) * step; at <= last; at += step) {
      ticks.add(at);
    }
    return ticks;
  }

  /**
   * The finest round step, in seconds, that divides a span into no more than {@code most} parts.
   */
  static int step(double span, int most) {
    for (int step : STEPS) {
      if (span / step <= most) {
        return step;
      }
    }
    return STEPS[STEPS.length - 1] * (int) Math.ceil(span / STEPS[STEPS.length - 1] / most);
  }
}
