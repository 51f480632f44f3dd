package io.github.trilat.report;

import java.util.ArrayList;
import java.util.List;

/** A row as aligned lines of text: local time, time since the inject, who, what, by which path; notes beneath. */
final class RowText {
  private static final int TIME = 10;
  private static final int SINCE = 13;
  private static final int WHO = 18;
  private static final int WHAT = 38;
  private static final int MARGIN = 2;
  private static final int UNDER = MARGIN + TIME + SINCE;
  private static final int INDENT = UNDER + WHO;

  private RowText() {}

  static List<List<Span>> lines(Row row) {
    List<List<Span>> lines = new ArrayList<>();
    List<String> what = Wrap.lines(row.what(), Log.WIDTH - INDENT);
    lines.add(first(row, what.get(0)));
    what.stream().skip(1).map(line -> List.of(Span.plain(" ".repeat(INDENT) + line))).forEach(lines::add);
    for (String note : row.notes()) {
      Wrap.lines(note, Log.WIDTH - UNDER).stream()
          .map(line -> List.of(Span.dim(" ".repeat(UNDER) + line)))
          .forEach(lines::add);
    }
    return lines;
  }

  private static List<Span> first(Row row, String what) {
    List<Span> spans = new ArrayList<>();
    spans.add(Span.dim(" ".repeat(MARGIN) + Wrap.pad(row.time(), TIME) + Wrap.pad(row.since(), SINCE)));
    spans.addAll(row.who());
    int width = row.who().stream().mapToInt(span -> span.text().length()).sum();
    spans.add(Span.plain(" ".repeat(Math.max(1, WHO - width))));
    spans.add(Span.plain(row.path().isEmpty() ? what : Wrap.pad(what, WHAT)));
    spans.add(Span.dim(row.path()));
    return spans;
  }
}
