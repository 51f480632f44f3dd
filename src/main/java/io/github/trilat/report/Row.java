package io.github.trilat.report;

import java.util.List;

/**
 * One row of the log.
 *
 * @param time local time
 * @param since time since the inject that it answers, and which; empty where it answers none
 * @param who who did it, or what sort of row it is
 * @param what what was done
 * @param path by which mechanism, and how long it took; may be empty
 * @param notes what stands beneath: rule, sources, figures
 */
record Row(
    String time, String since, List<Span> who, String what, String path, List<String> notes) {
  Row {
    who = List.copyOf(who);
    notes = notes.stream().filter(note -> !note.isEmpty()).toList();
  }
}
