package io.github.trilat.report;

import io.github.trilat.analysis.Analysis;
import io.github.trilat.analysis.Chronicle;
import io.github.trilat.analysis.Comparison;
import io.github.trilat.analysis.NamedRun;
import io.github.trilat.journal.ObjectivePlan;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What whoever edits a script or a rule wants to know: the run, and then what each save changed.
 */
public final class WatchText {
  /** Rows of what differs; whoever wants all of it has the command {@code compare}. */
  private static final int MOST = 12;

  private final TerminalPage page;

  /** A text on a terminal, in lines of at most {@value Log#WIDTH} characters. */
  public WatchText(PrintWriter out, boolean colour) {
    this.page = new TerminalPage(out, colour);
  }

  /** The first run: what it was and how the objectives came out. */
  public void first(Chronicle run) {
    page.title(run.baseline().title() + ", watched", List.of(Log.setting(run.manifest())));
    page.rows(
        FittedTable.of(
            "",
            "",
            List.of("Objective", "Rating"),
            Analysis.of(run).assessments().stream()
                .map(each -> List.of(each.objective().title(), each.rating().name()))
                .toList(),
            List.of()));
  }

  /** What to do now. */
  public void waiting() {
    say(
        "Save the scenario, a rule file or the YAML of a pack to see what it changes. Ctrl-C ends.");
  }

  /** A save, by its number and the names of the files. */
  public void save(int number, List<String> files) {
    page.block("Save %s · %s".formatted(number, String.join(", ", files)));
  }

  /** What was wrong with the files has been put right. */
  public void wellAgain() {
    say("All well again.");
  }

  /** What a run has otherwise than the last one before it. */
  public void changed(Chronicle before, Chronicle now) {
    Comparison comparison =
        Comparison.of(List.of(NamedRun.when("before", before), NamedRun.when("now", now)));
    Comparison.Departure departure = comparison.departures().get(0);
    CompareTables tables = new CompareTables(comparison, MOST);
    List<String> sentences = new ArrayList<>(departure.telling());
    sentences.addAll(fresh(before, now));
    page.say("", sentences);
    if (!departure.cascade().isEmpty()) {
      page.rows(tables.cascade(departure));
    }
    page.say("", CompareTables.notes(departure, MOST));
    if (comparison.measures().stream().anyMatch(Comparison.Measure::differs)) {
      page.rows(tables.measures());
    }
  }

  /** Objectives that there were none of before. */
  private static List<String> fresh(Chronicle before, Chronicle now) {
    Set<String> known =
        before.baseline().objectives().stream().map(ObjectivePlan::id).collect(Collectors.toSet());
    return Analysis.of(now).assessments().stream()
        .filter(each -> !known.contains(each.objective().id()))
        .map(each -> "New: ‘%s’, rated %s.".formatted(each.objective().title(), each.rating()))
        .toList();
  }

  private void say(String sentence) {
    page.say("", List.of(sentence));
  }
}
