package io.github.trilat.report;

import java.util.List;

/** Where a log is written: a terminal or a Markdown file. */
interface Page {

  /** The exercise's title, and what is said under it. */
  void title(String title, List<String> lines);

  /** A turn begins. */
  void heading(String heading);

  /** One line of the log, aligned by whoever made it. */
  void line(List<Span> spans);

  /** Sentences that a facilitator would say, or questions for the room. */
  void say(String label, List<String> sentences);
}
