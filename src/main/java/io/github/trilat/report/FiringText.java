package io.github.trilat.report;

import io.github.trilat.analysis.Chronicle;
import io.github.trilat.analysis.EntryWords;
import io.github.trilat.analysis.Wording;
import io.github.trilat.analysis.Words;
import io.github.trilat.diagnostic.Shown;
import io.github.trilat.journal.Because;
import io.github.trilat.journal.Entry;
import io.github.trilat.model.Country;
import io.github.trilat.retrace.Occurrence;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** When a rule fired, on what, and what came of it. */
final class FiringText {
  private static final int MOST = 6;
  private static final String MARGIN = "    ";
  private static final String NOTHING =
      "nothing came of it: the same was under way or done already, it was called off, or chance was"
          + " against it; of an exception, that nothing was proposed that it bears on";

  private final Lines lines;
  private final Chronicle chronicle;
  private final RunClock clock;
  private final String rule;
  private final String run;

  /**
   * Texts on one rule.
   *
   * @param run the run's folder, as the user would type it
   */
  FiringText(Lines lines, Chronicle chronicle, String rule, String run) {
    this.lines = lines;
    this.chronicle = chronicle;
    this.clock = new RunClock(chronicle);
    this.rule = rule;
    this.run = run;
  }

  /** Tells each firing; of many, the first few. */
  void tell(List<Occurrence> firings) {
    firings.stream().limit(MOST).forEach(this::tell);
    if (firings.size() > MOST) {
      lines.wrapped(MARGIN, "and " + (firings.size() - MOST) + " times more", Ink.PLAIN);
    }
    firings.stream()
        .flatMap(this::outcomes)
        .findFirst()
        .ifPresent(
            first ->
                lines.wrapped(
                    MARGIN,
                    "Why: ./trilat explain %s --entry %d".formatted(run, first.entry().seq()),
                    Ink.DIM));
  }

  private void tell(Occurrence firing) {
    lines.wrapped(
        MARGIN,
        "in turn "
            + firing.turn()
            + " at "
            + clock.at(firing.turn(), firing.at())
            + ", on "
            + Shown.escaped(String.join(", ", firing.ids())),
        Ink.PLAIN);
    List<Outcome> outcomes = outcomes(firing).toList();
    outcomes.forEach(each -> arrow(each.words() + " (#" + each.entry().seq() + ")"));
    if (outcomes.isEmpty()) {
      arrow(NOTHING);
    }
  }

  private void arrow(String text) {
    lines.labelled(MARGIN, "  →", 4, text, Ink.PLAIN);
  }

  /**
   * What came of a firing.
   *
   * @param since when the rule had fired; absent where the journal does not tell, for it fired then
   *     or before
   */
  private record Outcome(Entry entry, Because because, Optional<Instant> since, String words) {}

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
      String words = who(response.by(), response.to()) + response.action().title();
      Optional<Instant> since = Optional.of(response.since());
      return Stream.of(new Outcome(entry, response.because(), since, words));
    } else if (entry instanceof Entry.Failed failed) {
      String words =
          who(failed.by(), failed.to())
              + failed.action().title()
              + " failed: "
              + Wording.why(failed, chronicle);
      Optional<Instant> since = Optional.of(failed.since()).filter(any -> !failed.calledOff());
      return Stream.of(new Outcome(entry, failed.because(), since, words));
    } else if (entry instanceof Entry.LevelChanged level) {
      String words =
          level.indicator() + " " + Words.points(level.from()) + " → " + Words.points(level.to());
      return Stream.of(new Outcome(entry, level.because(), Optional.empty(), words));
    } else if (entry instanceof Entry.Overruled overruled) {
      return overruled(overruled);
    }
    return Stream.empty();
  }

  /** What an exception made of a proposal, seen from either rule. */
  private Stream<Outcome> overruled(Entry.Overruled entry) {
    String words = who(entry.by(), entry.to()) + EntryWords.what(entry, chronicle);
    return Stream.of(
        new Outcome(entry, entry.proposal(), Optional.of(entry.at()), words),
        new Outcome(entry, entry.because(), Optional.empty(), words));
  }

  private static String who(List<Country> by, List<Country> to) {
    return Words.labels(by) + (to.isEmpty() ? "" : " → " + Words.labels(to)) + ": ";
  }
}
