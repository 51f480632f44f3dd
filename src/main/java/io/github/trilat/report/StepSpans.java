package io.github.trilat.report;

import io.github.trilat.analysis.Assessment;
import io.github.trilat.analysis.Story.Kind;
import io.github.trilat.analysis.Story.Step;
import io.github.trilat.analysis.Words;
import java.util.ArrayList;
import java.util.List;

/** A step of a story as inked text. */
final class StepSpans {
  private StepSpans() {}

  /**
   * Who did what, by which path, and the numbers of its entries.
   *
   * @param id of the inject, where it is one
   */
  static List<Span> of(Step step, String id) {
    List<Span> spans = new ArrayList<>(who(step, id));
    spans.add(Span.plain(spans.isEmpty() ? "" : step.by().isEmpty() ? " " : ": "));
    spans.add(new Span(step.what(), step.kind() == Kind.FAILURE ? Ink.FAILURE : Ink.PLAIN));
    spans.add(Span.dim(step.path().isEmpty() ? "" : " (" + step.path() + ")"));
    spans.add(Span.dim(step.note().isEmpty() ? "" : " – " + step.note()));
    spans.add(
        Span.dim(
            step.also().isEmpty() ? "" : " – rests on " + EntryNumbers.of(step.also()) + " too"));
    spans.add(Span.dim(" " + EntryNumbers.of(step.entries())));
    return spans;
  }

  private static List<Span> who(Step step, String id) {
    return switch (step.kind()) {
      case INJECT -> WhoSpans.label("INJECT " + id, Ink.INJECT);
      case HELD_BACK -> WhoSpans.label("HELD " + id, Ink.DIM);
      case DECISION -> WhoSpans.decides(step.by().get(0));
      case CALENDAR -> WhoSpans.label("CALENDAR", Ink.STRONG);
      case SCORES -> WhoSpans.label("scores:", Ink.DIM);
      case MECHANISM, LANDING -> List.of();
      case RESPONSE, FAILURE, EXCEPTION -> WhoSpans.did(step.by(), step.via(), step.to());
    };
  }

  /** An objective with its rating and the figures behind that. */
  static List<Span> of(Assessment assessment) {
    return List.of(
        new Span("⇒ " + assessment.rating().name() + " ", Ink.STRONG),
        Span.plain(assessment.objective().title() + ": "),
        Span.dim(Words.lower(assessment.why())),
        Span.dim(" (" + assessment.objective().id() + ")"));
  }
}
