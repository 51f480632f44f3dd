package io.github.trilat.report;

import io.github.trilat.analysis.Story.Step;
import io.github.trilat.analysis.Why;
import io.github.trilat.analysis.Words;
import java.util.List;

/** Steps of the way to an outcome, each under the time that it took. */
final class LinkLines {
  private static final String MARGIN = "  ";

  private final TimedLines lines;

  LinkLines(TerminalPage page) {
    this.lines = new TimedLines(page);
  }

  void tell(Why.Link link) {
    link.delays().forEach(this::tell);
    step(link.step(), link.origin());
    String sources = String.join(", ", link.sources());
    if (!link.step().rule().isEmpty()) {
      dim("rule: " + link.step().rule() + (sources.isEmpty() ? "" : " · " + sources));
    } else if (!sources.isEmpty()) {
      dim(sources);
    }
    link.standing().forEach(this::dim);
  }

  /** A step by itself. */
  void step(Step step, String origin) {
    lines.step(step, "", MARGIN, StepSpans.of(step, origin));
  }

  private void tell(Why.Delay delay) {
    String length = "+ " + Words.span(delay.seconds());
    lines.beside(length, "", List.of(Span.plain(delay.words().get(0))));
    delay.words().stream().skip(1).forEach(words -> lines.beneath("", List.of(Span.plain(words))));
  }

  private void dim(String text) {
    lines.beneath(MARGIN, List.of(Span.dim(text)));
  }
}
