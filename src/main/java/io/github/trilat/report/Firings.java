package io.github.trilat.report;

import static io.github.trilat.report.WhyNotSays.SAYS;

import io.github.trilat.analysis.Chronicle;
import io.github.trilat.analysis.EntryWords;
import io.github.trilat.document.Block;
import io.github.trilat.document.Block.ItemList;
import io.github.trilat.document.Block.Note;
import io.github.trilat.document.Block.Paragraph;
import io.github.trilat.journal.Because;
import io.github.trilat.journal.Entry;
import io.github.trilat.model.Country;
import io.github.trilat.retrace.Occurrence;
import io.github.trilat.words.Phrase;
import io.github.trilat.words.Saying;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** When a rule fired, on what, and what came of it. */
final class Firings {
  private static final int MOST = 6;
  private static final String ARROW = "→ ";

  private final Chronicle chronicle;
  private final String rule;
  private final String run;

  /**
   * Firings of one rule.
   *
   * @param run the run's folder, as the user would type it
   */
  Firings(Chronicle chronicle, String rule, String run) {
    this.chronicle = chronicle;
    this.rule = rule;
    this.run = run;
  }

  /** Tells each firing; of many, the first few. */
  List<Block> tell(List<Occurrence> firings) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new ItemList(firings.stream().limit(MOST).map(this::item).toList()));
    if (firings.size() > MOST) {
      blocks.add(new Paragraph(Phrase.of(SAYS.timesMore(firings.size() - MOST))));
    }
    firings.stream()
        .flatMap(this::outcomes)
        .findFirst()
        .map(first -> "./trilat explain " + run + " --entry " + first.entry().seq())
        .ifPresent(command -> blocks.add(new Note(Phrase.of(SAYS.why(Phrase.of(command))))));
    return blocks;
  }

  private List<Phrase> item(Occurrence firing) {
    List<Phrase> lines = new ArrayList<>();
    Saying moment = moment(chronicle, firing.turn(), firing.at());
    lines.add(Phrase.of(SAYS.firing(firing.turn(), moment, firing.ids())));
    outcomes(firing)
        .forEach(
            each ->
                lines.add(Phrase.of(ARROW).and(SAYS.outcome(each.words(), each.entry().seq()))));
    if (lines.size() == 1) {
      lines.add(Phrase.of(ARROW).and(SAYS.nothingCame()));
    }
    return lines;
  }

  /** Such as {@code T+00:46 (30 May, 06:14:46)}: since the turn began, and by the clock. */
  static Saying moment(Chronicle chronicle, int turn, Instant at) {
    Instant from =
        chronicle
            .inTurn(turn, Entry.TurnOpened.class)
            .map(Entry.TurnOpened::at)
            .findFirst()
            .orElse(at);
    return SAYS.moment(Duration.between(from, at), at);
  }

  /**
   * What came of a firing.
   *
   * @param since when the rule had fired; absent where the journal does not tell, for it fired then
   *     or before
   */
  private record Outcome(Entry entry, Because because, Optional<Instant> since, Phrase words) {}

  private Stream<Outcome> outcomes(Occurrence firing) {
    return chronicle.entries().stream()
        .flatMap(this::outcome)
        .filter(each -> each.because().rule().equals(rule))
        .filter(each -> each.because().ids().equals(firing.ids()))
        .filter(each -> !each.entry().at().isBefore(firing.at()))
        .filter(each -> each.since().map(firing.at()::equals).orElse(true));
  }

  private Stream<Outcome> outcome(Entry entry) {
    if (entry instanceof Entry.Response response) {
      Phrase words = did(response.by(), response.to(), response.action());
      Optional<Instant> since = Optional.of(response.since());
      return Stream.of(new Outcome(entry, response.because(), since, words));
    } else if (entry instanceof Entry.Failed failed) {
      Saying what = SAYS.outcomeFailed(failed.action(), EntryWords.why(failed, chronicle));
      Optional<Instant> since = Optional.of(failed.since()).filter(any -> !failed.calledOff());
      return Stream.of(
          new Outcome(entry, failed.because(), since, did(failed.by(), failed.to(), what)));
    } else if (entry instanceof Entry.LevelChanged level) {
      Saying moves =
          LogSays.SAYS.scoreMoves(
              level.indicator(), Math.rint(level.from()), Math.rint(level.to()));
      return Stream.of(new Outcome(entry, level.because(), Optional.empty(), Phrase.of(moves)));
    } else if (entry instanceof Entry.Overruled overruled) {
      return overruled(overruled);
    }
    return Stream.empty();
  }

  /** What an exception made of a proposal, seen from either rule. */
  private Stream<Outcome> overruled(Entry.Overruled entry) {
    Phrase words = did(entry.by(), entry.to(), EntryWords.what(entry, chronicle));
    return Stream.of(
        new Outcome(entry, entry.proposal(), Optional.of(entry.at()), words),
        new Outcome(entry, entry.because(), Optional.empty(), words));
  }

  private static Phrase did(List<Country> by, List<Country> to, Object what) {
    return Phrase.of(SAYS.did(Who.did(by, Optional.empty(), to), what));
  }
}
