package io.github.trilat.report;

import java.util.ArrayList;
import java.util.List;

/** One row of the log in its columns: local time, time since the inject, who, what, by which path. */
record Row(String time, String since, List<Span> who, String what, String path) {
  private static final int TIME = 10;
  private static final int SINCE = 13;
  private static final int WHO = 18;
  private static final int WHAT = 38;

  /** How far in the column of who begins, and with it what stands under a row. */
  static final int UNDER = 2 + TIME + SINCE;

  /** How far in the column of what begins. */
  static final int INDENT = UNDER + WHO;

  List<Span> spans() {
    List<Span> spans = new ArrayList<>();
    spans.add(Span.dim("  " + Wrap.pad(time, TIME) + Wrap.pad(since, SINCE)));
    spans.addAll(who);
    int width = who.stream().mapToInt(span -> span.text().length()).sum();
    spans.add(Span.plain(" ".repeat(Math.max(1, WHO - width))));
    spans.add(Span.plain(path.isEmpty() ? what : Wrap.pad(what, WHAT)));
    spans.add(Span.dim(path));
    return spans;
  }

  /** A line under the row, from the column of who on. */
  static List<Span> under(String text) {
    return List.of(Span.dim(" ".repeat(UNDER) + text));
  }

  /** A line that goes on in the column of what. */
  static List<Span> onward(String text) {
    return List.of(Span.plain(" ".repeat(INDENT) + text));
  }
}
