package io.github.trilat.report;

import io.github.trilat.document.Terminal;
import io.github.trilat.analysis.Story.Step;
import io.github.trilat.analysis.Words;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Text beside the columns of the log: local time, and time since the inject. */
final class TimedLines {
  private static final int TIME = 10;
  private static final int SINCE = 13;
  private static final int BESIDE = 6;
  private static final int MARGIN = 2;
  private static final int UNDER = MARGIN + TIME + SINCE;

  private final TerminalPage page;

  TimedLines(TerminalPage page) {
    this.page = page;
  }

  /**
   * A step at its time.
   *
   * @param head what stands before its first line, such as the fork of a tree
   * @param hanging what stands before the others
   */
  void step(Step step, String head, String hanging, List<Span> text) {
    Duration since = Duration.ofMillis(Math.round(step.seconds() * 1000));
    String clock = since.isZero() ? "" : Words.since(since);
    print(Wrap.pad(Clock.time(step.at()), TIME) + Wrap.pad(clock, SINCE), head, hanging, text);
  }

  /** Text beneath a step. */
  void beneath(String hanging, List<Span> text) {
    print(" ".repeat(TIME + SINCE), hanging, hanging, text);
  }

  /** The same with something in place of the times. */
  void beside(String times, String hanging, List<Span> text) {
    print(Wrap.pad(" ".repeat(BESIDE) + times, TIME + SINCE), "", hanging, text);
  }

  private void print(String times, String head, String hanging, List<Span> text) {
    int width = Terminal.WIDTH - UNDER - Math.max(head.length(), hanging.length());
    String before = " ".repeat(MARGIN) + times + head;
    for (List<Span> line : Flow.lines(text, width)) {
      List<Span> spans = new ArrayList<>(List.of(Span.dim(before)));
      spans.addAll(line);
      page.line(spans);
      before = " ".repeat(UNDER) + hanging;
    }
  }
}
