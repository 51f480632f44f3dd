package io.github.trilat.report;

import io.github.trilat.analysis.Why;
import java.io.PrintWriter;
import java.util.List;

/** Why an outcome came about, on a terminal: the way to it, what else there was, what to ask. */
public final class WhyText {
  private static final int INDENT = 2;

  private final TerminalPage page;
  private final LinkLines links;

  /** Text with escape codes for colour, or without. */
  public WhyText(PrintWriter out, boolean colour) {
    this.page = new TerminalPage(out, colour);
    this.links = new LinkLines(page);
  }

  /**
   * Tells the question, the answer and how it came about.
   *
   * @param run the run's folder, as the user would type it
   */
  public void tell(Why why, String run) {
    page.title(why.question(), why.answer());
    if (!why.links().isEmpty()) {
      page.line(List.of());
    }
    why.links().forEach(links::tell);
    why.remarks().forEach(remark -> section(remark.title(), remark.sentences()));
    rules(why.rules(), run);
  }

  private void rules(List<Why.Rule> rules, String run) {
    section(
        "Rules that might have done it, or sooner", rules.stream().map(Why.Rule::name).toList());
    rules.stream()
        .mapToInt(Why.Rule::turn)
        .distinct()
        .forEach(
            turn ->
                page.indented(
                    INDENT,
                    List.of(
                        Span.dim(
                            "Ask why one did not: ./trilat why-not %s \"RULE\" --turn %s"
                                .formatted(run, turn)))));
  }

  private void section(String title, List<String> sentences) {
    if (!sentences.isEmpty()) {
      page.heading(title);
      sentences.forEach(each -> page.indented(INDENT, List.of(Span.plain(each))));
    }
  }
}
