package io.github.trilat.report;

import io.github.trilat.analysis.Words;
import io.github.trilat.journal.ParameterValue;
import io.github.trilat.retrace.Change;
import io.github.trilat.retrace.Occurrence;
import io.github.trilat.retrace.WhyNot;

/** The smallest change of a parameter that would have let a rule fire. */
final class ChangeText {
  private static final String MARGIN = "  ";

  private final Lines lines;
  private final RunClock clock;

  ChangeText(Lines lines, RunClock clock) {
    this.lines = lines;
    this.clock = clock;
  }

  /** Of an answer on one turn, in which the rule fell short. */
  void tell(WhyNot answer) {
    lines.blank();
    lines.wrapped(
        MARGIN, "The smallest change of one parameter that would have let it fire", Ink.STRONG);
    answer
        .change()
        .ifPresentOrElse(
            this::tell,
            () ->
                lines.wrapped(
                    MARGIN,
                    "There is none. Each of the "
                        + answer.tried()
                        + " parameters that have a range was set to either end of it, in runs with"
                        + " all else as it was, and in none does the rule fire in this turn.",
                    Ink.PLAIN));
  }

  private void tell(Change change) {
    ParameterValue parameter = change.parameter();
    Occurrence first = change.firings().get(0);
    lines.wrapped(
        MARGIN,
        "%s: %s instead of %s (%s; %s, range %s to %s, %s)"
            .formatted(
                parameter.id(),
                Words.number(change.to()),
                Words.number(parameter.value()),
                parameter.title(),
                parameter.unit(),
                Words.number(parameter.low().orElseThrow()),
                Words.number(parameter.high().orElseThrow()),
                parameter.basis()),
        Ink.STRONG);
    lines.wrapped(
        MARGIN,
        (change.direct()
                ? "The rule reads this parameter itself. "
                : "The rule does not read this parameter; it bears on the facts that the rule reads. ")
            + "Tried in a run with that value and all else as it was: the rule fires at "
            + clock.at(first.turn(), first.at())
            + ".",
        Ink.PLAIN);
  }
}
