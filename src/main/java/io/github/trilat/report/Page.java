package io.github.trilat.report;

import io.github.trilat.analysis.Assessment;
import java.util.List;

/** Where a log is told: a terminal, a Markdown file, the chapters of a report. */
interface Page {

  /** The exercise's title, and what is said under it. */
  void title(String title, List<String> lines);

  /** A turn begins, or the end of the log. */
  void heading(String heading);

  /** A new day within a turn. */
  void day(String day);

  /** Something happened. */
  void row(Row row);

  /** Sentences that a facilitator would say, or questions for the room. */
  void say(String label, List<String> sentences);

  /** A table with its title, at the end of the log. */
  void table(Table table);

  /** How an objective came out. */
  void assessment(Assessment assessment);
}
