package io.github.trilat.app;

import io.github.trilat.analysis.Particulars;
import io.github.trilat.analysis.Story;
import io.github.trilat.analysis.Why;
import io.github.trilat.diagnostic.InvalidInput;
import io.github.trilat.document.Document;
import io.github.trilat.document.Terminal;
import io.github.trilat.report.ExplainJson;
import io.github.trilat.report.StoryReport;
import io.github.trilat.report.TracedRule;
import io.github.trilat.report.WhyReport;
import io.github.trilat.words.Words;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Optional;

/** Explains a finished run: its story, one entry, or one outcome. The student's why. */
public final class ExplainRun {
  private final PrintWriter out;
  private final boolean colour;
  private final boolean verbose;

  /**
   * The use case.
   *
   * @param out where it is told
   * @param verbose whether the story names the rule behind each line
   */
  public ExplainRun(PrintWriter out, boolean colour, boolean verbose) {
    this.out = out;
    this.colour = colour;
    this.verbose = verbose;
  }

  /**
   * Tells what is asked.
   *
   * @throws Misuse when the run has no such entry, objective, inject or turn
   * @throws InvalidInput when there is no journal, or scenario, packs or program are not what they
   *     were
   * @throws IOException when the journal cannot be read
   */
  public void explain(ExplainRequest request) throws IOException {
    request.check();
    OpenedRun run = OpenedRun.open(request.run());
    Asked asked = new Asked(run);
    if (request.entry().isPresent()) {
      entry(run, asked.entry(request.entry().getAsLong()), request);
    } else if (request.outcome().isPresent()) {
      why(run, asked.outcome(request.outcome().get()), request);
    } else if (request.who().isPresent()) {
      why(run, asked.warned(request.who().get(), request.inject().orElseThrow()), request);
    } else {
      story(run, asked.story(request.inject(), request.turn()), request);
    }
    out.flush();
  }

  private void story(OpenedRun run, Story story, ExplainRequest request) {
    if (request.json()) {
      out.print(ExplainJson.of(run.chronicle().manifest(), story, Words.ENGLISH));
    } else {
      tell(
          StoryReport.of(
              story, run.chronicle().manifest(), run.chronicle().baseline().title(), verbose));
    }
  }

  private void why(OpenedRun run, Why why, ExplainRequest request) {
    if (request.json()) {
      out.print(ExplainJson.of(run.chronicle().manifest(), why, Words.ENGLISH));
    } else {
      tell(WhyReport.of(why, request.run().toString()));
    }
  }

  private void entry(OpenedRun run, Particulars entry, ExplainRequest request) {
    Optional<TracedRule> rule = FiringBehind.of(entry, run);
    if (request.json()) {
      out.print(ExplainJson.of(run.chronicle().manifest(), entry, rule, Words.ENGLISH));
    } else {
      tell(WhyReport.of(entry, rule));
    }
  }

  private void tell(Document document) {
    new Terminal(out, colour, Words.ENGLISH).show(document);
  }
}
