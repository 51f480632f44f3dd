package io.github.trilat.report;

import static io.github.trilat.report.WatchSays.SAYS;

import io.github.trilat.analysis.Analysis;
import io.github.trilat.analysis.Chronicle;
import io.github.trilat.analysis.Comparison;
import io.github.trilat.analysis.NamedRun;
import io.github.trilat.document.Block.Quote;
import io.github.trilat.document.Block.Section;
import io.github.trilat.document.Document;
import io.github.trilat.document.Terminal;
import io.github.trilat.journal.ObjectivePlan;
import io.github.trilat.words.Phrase;
import io.github.trilat.words.Saying;
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

  private final Terminal page;

  /** A text on a terminal. */
  public WatchText(Terminal terminal) {
    this.page = terminal;
  }

  /** The first run: what it was and how the objectives came out. */
  public void first(Chronicle run) {
    page.show(
        new Document(
            Phrase.of(SAYS.title(run.baseline().title())),
            List.of(Phrase.of(Terms.setting(run.manifest()))),
            List.of(
                Tables.plain(
                    "",
                    List.of(SAYS.objective(), SAYS.rating()),
                    Analysis.of(run).assessments().stream()
                        .map(each -> List.of(each.objective().title(), each.rating().name()))
                        .toList(),
                    List.of()))));
  }

  /** What to do now. */
  public void waiting() {
    say(List.of(SAYS.waiting()));
  }

  /** A save, by its number and the names of the files. */
  public void save(int number, List<String> files) {
    page.open(Section.of(SAYS.save(number, files), List.of()));
  }

  /** What was wrong with the files has been put right. */
  public void wellAgain() {
    say(List.of(SAYS.wellAgain()));
  }

  /** What a run has otherwise than the last one before it. */
  public void changed(Chronicle before, Chronicle now) {
    Comparison comparison =
        Comparison.of(
            List.of(NamedRun.when(SAYS.before(), before), NamedRun.when(SAYS.now(), now)));
    Comparison.Departure departure = comparison.departures().get(0);
    CompareTables tables = new CompareTables(comparison, MOST);
    List<Object> sentences = new ArrayList<>(departure.telling());
    sentences.addAll(fresh(before, now));
    say(sentences);
    if (!departure.cascade().isEmpty()) {
      page.show(tables.cascade(departure));
    } else {
      say(CompareTables.notes(departure, MOST));
    }
    if (comparison.measures().stream().anyMatch(Comparison.Measure::differs)) {
      page.show(tables.measures());
    }
  }

  /** Objectives that there were none of before. */
  private static List<Saying> fresh(Chronicle before, Chronicle now) {
    Set<String> known =
        before.baseline().objectives().stream().map(ObjectivePlan::id).collect(Collectors.toSet());
    return Analysis.of(now).assessments().stream()
        .filter(each -> !known.contains(each.objective().id()))
        .map(each -> SAYS.fresh(each.objective().title(), each.rating().name()))
        .toList();
  }

  private void say(List<?> sentences) {
    if (!sentences.isEmpty()) {
      page.show(new Quote(Phrase.EMPTY, "", Tables.phrases(sentences)));
    }
  }
}
