package io.github.trilat.report;

import java.util.ArrayList;
import java.util.List;

/** Numbers of journal entries, as a reader asks for them: {@code #12}, {@code #28–33, #47}. */
final class EntryNumbers {
  private EntryNumbers() {}

  static String of(List<Long> sorted) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      if (i == sorted.size() || sorted.get(i) != sorted.get(i - 1) + 1) {
        parts.add(range(sorted.get(from), sorted.get(i - 1)));
        from = i;
      }
    }
    return String.join(", ", parts);
  }

  private static String range(long first, long last) {
    return "#" + first + (last > first ? "–" + last : "");
  }
}
