package io.github.trilat.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A row as aligned lines of text: local time, time since the inject, who, what, by which path;
 * notes beneath.
 */
final class RowText {
  private static final int TIME = 10;
  private static final int SINCE = 19;
  private static final int WHO = 18;
  private static final int WHAT = 38;
  private static final int MARGIN = 2;
  private static final int UNDER = MARGIN + TIME + SINCE;
  private static final int INDENT = UNDER + WHO;

  private RowText() {}

  static List<List<Span>> lines(Row row) {
    List<List<Span>> lines = new ArrayList<>();
    List<Span> first = new ArrayList<>();
    first.add(
        Span.dim(" ".repeat(MARGIN) + Wrap.pad(row.time(), TIME) + Wrap.pad(row.since(), SINCE)));
    int used = UNDER + addWho(row.who(), first, lines);
    tell(row, first, used, lines);
    for (String note : row.notes()) {
      beneath(note, UNDER, lines);
    }
    return lines;
  }

  /** Adds who it was, on as many lines as that takes, and returns how wide the last of them is. */
  private static int addWho(List<Span> who, List<Span> first, List<List<Span>> lines) {
    String names = who.stream().map(Span::text).collect(Collectors.joining());
    if (names.length() <= Log.WIDTH - UNDER - WHAT) {
      first.addAll(who);
      return names.length();
    }
    List<String> parts = Wrap.lines(names, Log.WIDTH - UNDER);
    first.add(new Span(parts.get(0), who.get(0).ink()));
    lines.add(List.copyOf(first));
    first.clear();
    for (String part : parts.subList(1, parts.size())) {
      lines.add(List.of(Span.plain(" ".repeat(UNDER)), new Span(part, who.get(0).ink())));
    }
    first.add(Span.plain(" ".repeat(UNDER)));
    return 0;
  }

  private static void tell(Row row, List<Span> first, int used, List<List<Span>> lines) {
    int from = Math.max(INDENT, used + 1);
    List<String> what = Wrap.lines(row.what(), Log.WIDTH - from);
    String column = row.path().isEmpty() ? what.get(0) : Wrap.pad(what.get(0), WHAT);
    boolean beside = from + column.length() + row.path().length() <= Log.WIDTH;
    first.add(Span.plain(" ".repeat(from - used)));
    first.add(Span.plain(beside ? column : what.get(0)));
    first.add(Span.dim(beside ? row.path() : ""));
    lines.add(first);
    for (String line : what.subList(1, what.size())) {
      lines.add(List.of(Span.plain(" ".repeat(INDENT) + line)));
    }
    if (!beside) {
      beneath(row.path(), INDENT, lines);
    }
  }

  private static void beneath(String text, int indent, List<List<Span>> lines) {
    for (String line : Wrap.lines(text, Log.WIDTH - indent)) {
      lines.add(List.of(Span.dim(" ".repeat(indent) + line)));
    }
  }
}
