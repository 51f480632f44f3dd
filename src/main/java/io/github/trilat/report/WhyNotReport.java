package io.github.trilat.report;

import static io.github.trilat.report.WhyNotSays.SAYS;

import io.github.trilat.analysis.Chronicle;
import io.github.trilat.document.Block;
import io.github.trilat.document.Block.Note;
import io.github.trilat.document.Block.Paragraph;
import io.github.trilat.document.Block.Row;
import io.github.trilat.document.Block.Section;
import io.github.trilat.document.Block.Table;
import io.github.trilat.document.Document;
import io.github.trilat.document.Style;
import io.github.trilat.journal.Entry;
import io.github.trilat.journal.ParameterValue;
import io.github.trilat.retrace.Change;
import io.github.trilat.retrace.NearMiss;
import io.github.trilat.retrace.Occurrence;
import io.github.trilat.retrace.TurnAnswer;
import io.github.trilat.retrace.WhyNot;
import io.github.trilat.rules.RuleBook.Omission;
import io.github.trilat.words.Phrase;
import io.github.trilat.words.Saying;
import java.util.ArrayList;
import java.util.List;

/** Why a rule did not fire. */
public final class WhyNotReport {
  private final WhyNot answer;
  private final Chronicle chronicle;
  private final Firings firings;

  private WhyNotReport(WhyNot answer, Chronicle chronicle, String run) {
    this.answer = answer;
    this.chronicle = chronicle;
    this.firings = new Firings(chronicle, answer.rule(), run);
  }

  /**
   * The answer.
   *
   * @param chronicle the run's journal
   * @param run the run's folder, as the user would type it
   */
  public static Document of(WhyNot answer, Chronicle chronicle, String run) {
    return new WhyNotReport(answer, chronicle, run).document();
  }

  private Document document() {
    List<Block> blocks = new ArrayList<>();
    for (Omission omission : answer.omissions()) {
      blocks.add(new Paragraph(Phrase.of(said(omission), Style.STRONG)));
      blocks.add(new Note(Phrase.of(omission.place().toString())));
    }
    boolean whole = answer.turns().size() == 1;
    answer.turns().forEach(turn -> blocks.add(section(turn, whole)));
    return new Document(Phrase.of(answer.rule()), List.of(Phrase.of(head(), Style.DIM)), blocks);
  }

  private Saying head() {
    String title = chronicle.baseline().title();
    Object rules = Terms.rules(chronicle.manifest());
    return answer.at().isEmpty() ? SAYS.head(title, rules) : SAYS.headAt(answer.at(), title, rules);
  }

  private static Saying said(Omission omission) {
    String by = omission.alternative();
    if (omission.kind().equals("rule")) {
      return omission.replaced() ? SAYS.ruleReplaced(by) : SAYS.ruleOff(by);
    }
    return omission.replaced()
        ? SAYS.mechanismReplaced(omission.name(), by)
        : SAYS.mechanismOff(omission.name(), by);
  }

  private Section section(TurnAnswer turn, boolean whole) {
    Entry.TurnOpened opened =
        chronicle.inTurn(turn.turn(), Entry.TurnOpened.class).findFirst().orElseThrow();
    return Section.of(
        Log.heading(turn.turn(), opened.title(), opened.at(), opened.ends()),
        turn.fellShort() ? fellShort(turn, whole) : met(turn));
  }

  private List<Block> fellShort(TurnAnswer turn, boolean whole) {
    NearMiss nearest = turn.nearest().orElseThrow();
    List<Row> rows = whole ? Attempts.whole(nearest) : Attempts.brief(nearest);
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Paragraph(Phrase.of(near(turn, nearest))));
    blocks.add(new Table(Phrase.EMPTY, List.of(), rows, List.of()));
    if (whole) {
      blocks.add(Section.of(SAYS.smallestChange(), change()));
    }
    return blocks;
  }

  private Saying near(TurnAnswer turn, NearMiss nearest) {
    int held = nearest.attempt().held().size();
    int all = held + 1 + nearest.attempt().beyond().size();
    Saying moment = Firings.moment(chronicle, turn.turn(), nearest.at());
    List<Occurrence> earlier = turn.earlier();
    return earlier.isEmpty()
        ? SAYS.nearest(moment, held, all)
        : SAYS.nearestSince(earlier.get(earlier.size() - 1).turn(), moment, held, all);
  }

  /** The smallest change of a parameter that would have let the rule fire. */
  private List<Block> change() {
    if (answer.change().isEmpty()) {
      return List.of(new Paragraph(Phrase.of(SAYS.noChange(answer.tried()))));
    }
    Change change = answer.change().get();
    ParameterValue parameter = change.parameter();
    Occurrence first = change.firings().get(0);
    Saying moment = Firings.moment(chronicle, first.turn(), first.at());
    Saying what =
        SAYS.change(
            parameter.id(),
            change.to(),
            parameter.value(),
            parameter.title(),
            parameter.unit(),
            parameter.low().orElseThrow(),
            parameter.high().orElseThrow(),
            parameter.basis());
    return List.of(
        new Paragraph(Phrase.of(what, Style.STRONG)),
        new Paragraph(Phrase.of(change.direct() ? SAYS.direct(moment) : SAYS.indirect(moment))));
  }

  /** Of a turn in which all conditions were met, or none could be. */
  private List<Block> met(TurnAnswer turn) {
    if (!turn.firings().isEmpty()) {
      return told(SAYS.itDidFire(), turn.firings());
    } else if (turn.nearest().isEmpty()) {
      return List.of(new Paragraph(Phrase.of(SAYS.nothingHappened())));
    }
    return told(SAYS.sameFacts(), turn.earlier());
  }

  private List<Block> told(Saying head, List<Occurrence> occurrences) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Paragraph(Phrase.of(head, Style.STRONG)));
    blocks.addAll(firings.tell(occurrences));
    return blocks;
  }
}
