package io.github.trilat.report;

import static io.github.trilat.report.LogSays.SAYS;

import io.github.trilat.analysis.Analysis;
import io.github.trilat.analysis.Assessment;
import io.github.trilat.analysis.Chronicle;
import io.github.trilat.analysis.Together;
import io.github.trilat.document.Badge;
import io.github.trilat.document.Block;
import io.github.trilat.document.Block.Cells;
import io.github.trilat.document.Block.ItemList;
import io.github.trilat.document.Block.Quote;
import io.github.trilat.document.Block.Row;
import io.github.trilat.document.Block.Section;
import io.github.trilat.document.Block.Table;
import io.github.trilat.document.Block.Timeline;
import io.github.trilat.document.Document;
import io.github.trilat.document.Moment;
import io.github.trilat.document.Style;
import io.github.trilat.document.Terminal;
import io.github.trilat.journal.Entry;
import io.github.trilat.words.Phrase;
import io.github.trilat.words.Saying;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The turn-by-turn log: a document that grows with each entry, and a terminal on which it is told
 * as it grows.
 *
 * <p>Responses that differ only in whom they reached stand on one line, unless every detail is
 * told.
 */
public final class Log implements Consumer<Entry> {
  private final Chronicle chronicle;
  private final Optional<Terminal> terminal;
  private final boolean verbose;
  private final Rows rows;
  private final List<Entry.Response> held = new ArrayList<>();
  private final List<Section> sections = new ArrayList<>();
  private Document beginning = new Document(Phrase.EMPTY, List.of(), List.of());
  private Phrase heading = Phrase.EMPTY;
  private List<Moment> moments = new ArrayList<>();

  /**
   * A log.
   *
   * @param chronicle must be given each entry before the log is
   * @param terminal where it is told, if anywhere
   * @param verbose whether matched facts, draws and single scores are told as well
   */
  public Log(Chronicle chronicle, Optional<Terminal> terminal, boolean verbose) {
    this.chronicle = chronicle;
    this.terminal = terminal;
    this.verbose = verbose;
    this.rows = new Rows(chronicle, this::put, verbose);
  }

  /** The log of a run that is over. */
  public static Log of(Chronicle run) {
    Chronicle soFar = new Chronicle();
    Log log = new Log(soFar, Optional.empty(), false);
    for (Entry entry : run.entries()) {
      soFar.accept(entry);
      log.accept(entry);
    }
    return log;
  }

  /** Whether every detail is told. */
  public boolean isVerbose() {
    return verbose;
  }

  /** All that has been told so far. */
  public Document document() {
    return new Document(beginning.title(), beginning.lead(), List.copyOf(sections));
  }

  /** The sections of the turns, of which something is told. */
  List<Section> turns() {
    return sections.stream()
        .filter(section -> section.blocks().stream().anyMatch(Timeline.class::isInstance))
        .toList();
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
      begin(baseline);
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

  private void begin(Entry.Baseline baseline) {
    beginning =
        new Document(
            Phrase.of(baseline.title()),
            List.of(Phrase.of(baseline.summary()), Phrase.of(Terms.setting(chronicle.manifest()))),
            List.of());
    terminal.ifPresent(there -> there.open(beginning));
  }

  private void put(Moment moment) {
    moments.add(moment);
    terminal.ifPresent(there -> there.show(moment));
  }

  private void open(Entry.TurnOpened turn) {
    heading = Phrase.of(heading(turn.turn(), turn.title(), turn.at(), turn.ends()));
    moments = new ArrayList<>();
    terminal.ifPresent(there -> there.open(Section.of(heading, List.of())));
    rows.turn(turn);
  }

  /** Such as {@code Turn 2 · First minutes · 30 May 2024, 06:14 to 06:29 (UTC+9)}. */
  static Saying heading(int turn, String title, Instant starts, Instant ends) {
    return Clock.date(starts).equals(Clock.date(ends))
        ? SAYS.turn(turn, title, starts, ends)
        : SAYS.turnOverDays(turn, title, starts, ends);
  }

  private void close(Entry.TurnClosed turn) {
    List<Block> blocks = new ArrayList<>();
    if (!moments.isEmpty()) {
      blocks.add(new Timeline(moments));
    }
    say(SAYS.inShort(), "", Analysis.of(chronicle).telling(turn), blocks);
    chronicle
        .inTurn(turn.turn(), Entry.TurnOpened.class)
        .findFirst()
        .ifPresent(opened -> say(SAYS.forTheRoom(), "? ", opened.questions(), blocks));
    sections.add(Section.of(heading, blocks));
  }

  private void say(Saying label, String mark, List<?> sentences, List<Block> blocks) {
    if (!sentences.isEmpty()) {
      Quote quote = new Quote(Phrase.of(label), mark, Tables.phrases(sentences));
      blocks.add(quote);
      terminal.ifPresent(there -> there.show(quote));
    }
  }

  private void end(Analysis analysis) {
    if (chronicle.all(Entry.Plotted.class).findAny().isPresent()) {
      end(BudgetTable.of(analysis.latencyBudget()));
      end(KnowledgeTable.of(analysis.knowledge()));
    }
    List<Row> rows = analysis.assessments().stream().<Row>map(Log::row).toList();
    end(
        Section.of(
            SAYS.objectives(),
            List.of(
                new Table(
                    Phrase.EMPTY,
                    Tables.phrases(List.of(SAYS.rating(), SAYS.objective())),
                    rows,
                    List.of()))));
    List<Saying> key =
        List.of(SAYS.keyTimes(), SAYS.keyWords(), SAYS.keyRatings(), SAYS.keyRules());
    end(
        Section.of(
            SAYS.key(),
            List.of(new ItemList(key.stream().map(each -> List.of(Phrase.of(each))).toList()))));
  }

  private static Cells row(Assessment assessment) {
    String rating = assessment.rating().name();
    return new Cells(
        List.of(
            List.of(Phrase.of(rating, new Badge(rating))),
            List.of(
                Phrase.of(assessment.objective().title()), Phrase.of(assessment.why(), Style.DIM))),
        List.of());
  }

  private void end(Section section) {
    sections.add(section);
    terminal.ifPresent(there -> there.show(section));
  }
}
