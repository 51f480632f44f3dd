package io.github.trilat.chart;

import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;

/** Seconds as charts write them: {@code 1:06}, {@code −0:02}, {@code 73:20}. It reads nothing. */
final class Clock extends NumberFormat {
  private static final long serialVersionUID = 1;

  /** Minutes and seconds, rounded to the second. */
  static String text(double seconds) {
    long whole = Math.round(Math.abs(seconds));
    String sign = seconds < 0 && whole > 0 ? "−" : "";
    return sign + whole / 60 + (whole % 60 < 10 ? ":0" : ":") + whole % 60;
  }

  @Override
  public StringBuffer format(double seconds, StringBuffer out, FieldPosition position) {
    return out.append(text(seconds));
  }

  @Override
  public StringBuffer format(long seconds, StringBuffer out, FieldPosition position) {
    return out.append(text((double) seconds));
  }

  @Override
  public Number parse(String source, ParsePosition position) {
    position.setErrorIndex(position.getIndex()); // clocks are only written
    return null;
  }
}
