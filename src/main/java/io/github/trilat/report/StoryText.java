package io.github.trilat.report;

import io.github.trilat.words.Words;
import io.github.trilat.analysis.Story;
import io.github.trilat.analysis.Story.Kind;
import io.github.trilat.analysis.Story.Step;
import io.github.trilat.analysis.Story.Strand;
import io.github.trilat.journal.Entry;
import java.io.PrintWriter;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A run's story on a terminal: a tree in which each line follows from the one that it is under. */
public final class StoryText {
  private static final String FORK = "├─ ";
  private static final String END = "└─ ";
  private static final String BAR = "│  ";
  private static final String NO_BAR = "   ";

  /** What one wants to know the rule of in any case. */
  private static final Set<Kind> HELPFUL = EnumSet.of(Kind.FAILURE, Kind.EXCEPTION);

  private final TerminalPage page;
  private final TimedLines lines;
  private final boolean verbose;
  private String day = "";

  /**
   * Text with escape codes for colour, or without.
   *
   * @param verbose whether the rule behind each line is told as well
   */
  public StoryText(PrintWriter out, boolean colour, boolean verbose) {
    this.page = new TerminalPage(out, colour);
    this.lines = new TimedLines(page);
    this.verbose = verbose;
  }

  /** Tells how the tree reads, then each turn, then what the run came to as a whole. */
  public void tell(Story story, Entry.Manifest manifest, String title) {
    page.title(
        title + ", explained",
        List.of(
            "Mechanisms as of " + Clock.day(manifest.asOf()) + " · " + Words.ENGLISH.text(Terms.of(manifest)),
            "Each line follows from the line that it hangs on; times are since the inject. #16 is"
                + " an entry's number: --entry 16 tells all about it."));
    story.turns().stream().filter(turn -> !turn.strands().isEmpty()).forEach(this::tell);
    if (!story.overall().isEmpty()) {
      page.heading("What the run came to as a whole");
      story.overall().forEach(each -> lines.beneath("", StepSpans.of(each)));
    }
  }

  private void tell(Story.Turn turn) {
    page.heading(
        Words.ENGLISH.text(
            Log.heading(turn.turn(), turn.title(), turn.starts(), turn.ends())));
    day = Clock.shortDay(turn.starts());
    for (int i = 0; i < turn.strands().size(); i++) {
      if (i > 0) {
        page.line(List.of());
      }
      tell(turn.strands().get(i));
    }
  }

  private void tell(Strand strand) {
    Step root = strand.root();
    String today = Clock.shortDay(root.at());
    if (!today.equals(day)) {
      day = today;
      page.day(today);
    }
    lines.step(root, "", NO_BAR, StepSpans.of(root, strand.id()));
    if (strand.alike().isEmpty()) {
      effects(root, "");
    } else {
      lines.beneath(END, alike(strand));
    }
    strand.open().forEach(each -> lines.beneath(NO_BAR, StepSpans.of(each)));
    strand.cameTo().forEach(each -> lines.beneath("", List.of(new Span(each, Ink.STRONG))));
  }

  private static List<Span> alike(Strand strand) {
    List<Long> entries =
        strand.root().all().skip(1).flatMap(step -> step.entries().stream()).sorted().toList();
    return List.of(
        Span.plain("the same follows as after " + strand.alike() + ", at the same times "),
        Span.dim(EntryNumbers.of(entries)));
  }

  private void effects(Step step, String bars) {
    int last = step.effects().size() - 1;
    for (int i = 0; i <= last; i++) {
      effect(
          step.effects().get(i),
          bars + (i == last ? END : FORK),
          bars + (i == last ? NO_BAR : BAR));
    }
  }

  private void effect(Step step, String head, String bars) {
    String hanging = bars + (step.effects().isEmpty() ? NO_BAR : BAR);
    lines.step(step, head, hanging, StepSpans.of(step, ""));
    rule(step).forEach(rule -> lines.beneath(hanging, List.of(rule)));
    step.decided().forEach(each -> lines.beneath(hanging, StepSpans.of(each)));
    effects(step, bars);
  }

  private Stream<Span> rule(Step step) {
    boolean helps = verbose || HELPFUL.contains(step.kind());
    return Stream.of(step.rule())
        .filter(rule -> helps && !rule.isEmpty())
        .map(rule -> Span.dim("rule: " + rule));
  }
}
