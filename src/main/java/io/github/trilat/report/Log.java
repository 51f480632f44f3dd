package io.github.trilat.report;

import io.github.trilat.analysis.Analysis;
import io.github.trilat.analysis.Chronicle;
import io.github.trilat.analysis.Together;
import io.github.trilat.journal.Entry;
import java.io.PrintWriter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The turn-by-turn log: tells each entry as it comes. Lines fit {@value #WIDTH} characters.
 *
 * <p>Responses that differ only in whom they reached stand on one line, unless every detail is
 * told.
 */
public final class Log implements Consumer<Entry> {
  /** The longest line. */
  public static final int WIDTH = 120;

  /** The label of the questions for the room. */
  static final String QUESTIONS = "For the room";

  private final Chronicle chronicle;
  private final Page page;
  private final Rows rows;
  private final boolean verbose;
  private final List<Entry.Response> held = new ArrayList<>();

  private Log(Chronicle chronicle, Page page, boolean verbose) {
    this.chronicle = chronicle;
    this.page = page;
    this.verbose = verbose;
    this.rows = new Rows(chronicle, page, verbose);
  }

  /**
   * A log on a terminal.
   *
   * @param chronicle must be given each entry before the log is
   * @param verbose whether matched facts, draws and single scores are told as well
   */
  public static Log terminal(
      Chronicle chronicle, PrintWriter out, boolean colour, boolean verbose) {
    return new Log(chronicle, new TerminalPage(out, colour), verbose);
  }

  /** A log as Markdown. */
  public static Log markdown(Chronicle chronicle, PrintWriter out) {
    return new Log(chronicle, new MarkdownPage(out), false);
  }

  /** A log told to a page of this package. */
  static Log to(Page page, Chronicle chronicle) {
    return new Log(chronicle, page, false);
  }

  @Override
  public void accept(Entry entry) {
    if (entry instanceof Entry.Response response) {
      if (!held.isEmpty() && (verbose || !Together.isOne(held.get(0), response))) {
        release();
      }
      held.add(response);
    } else if (!rows.isSilent(entry)) {
      release();
      tell(entry);
    }
  }

  private void release() {
    if (!held.isEmpty()) {
      rows.response(Together.merge(held));
      held.clear();
    }
  }

  private void tell(Entry entry) {
    if (entry instanceof Entry.Baseline baseline) {
      page.title(baseline.title(), preface(baseline));
    } else if (entry instanceof Entry.TurnOpened opened) {
      open(opened);
    } else if (entry instanceof Entry.TurnClosed closed) {
      close(closed);
    } else if (entry instanceof Entry.Closed) {
      end(Analysis.of(chronicle));
    } else {
      rows.tell(entry);
    }
  }

  private void end(Analysis analysis) {
    if (chronicle.all(Entry.Plotted.class).findAny().isPresent()) {
      page.table(BudgetTable.of(analysis.latencyBudget()));
      page.table(KnowledgeTable.of(analysis.knowledge()));
    }
    page.heading("How the objectives came out");
    analysis.assessments().forEach(page::assessment);
  }

  private List<String> preface(Entry.Baseline baseline) {
    return List.of(baseline.summary(), setting(chronicle.manifest()));
  }

  /** By which mechanisms and on what terms a run was made. */
  static String setting(Entry.Manifest manifest) {
    return "Mechanisms as of " + Clock.day(manifest.asOf()) + " · " + terms(manifest);
  }

  /** On what terms a run was made, and what is not to be read from it. */
  static String terms(Entry.Manifest manifest) {
    return terms(manifest, " · rules: " + String.join(" with ", manifest.packs().keySet()));
  }

  /** The same of several runs, whose rules are told elsewhere. */
  static String termsOfAll(Entry.Manifest any) {
    return terms(any, "");
  }

  private static String terms(Entry.Manifest manifest, String rules) {
    String chance =
        manifest
            .seed()
            .map(seed -> "chance drawn with seed " + seed)
            .orElse("nominal run, no dice");
    return chance + rules + " · sensors notional, scores illustrative, nothing is intercepted";
  }

  private void open(Entry.TurnOpened turn) {
    page.heading(heading(turn.turn(), turn.title(), turn.at(), turn.ends()));
    rows.turn(turn);
  }

  /** Such as {@code Turn 2 · First minutes · 30 May 2024, 06:14 to 06:29 (UTC+9)}. */
  static String heading(int turn, String title, Instant starts, Instant ends) {
    return "Turn %s · %s · %s".formatted(turn, title, Clock.period(starts, ends));
  }

  private void close(Entry.TurnClosed turn) {
    page.say("In short", Analysis.of(chronicle).telling(turn));
    chronicle
        .inTurn(turn.turn(), Entry.TurnOpened.class)
        .findFirst()
        .ifPresent(opened -> page.say(QUESTIONS, opened.questions()));
  }
}
