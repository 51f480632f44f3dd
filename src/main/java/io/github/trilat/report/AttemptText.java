package io.github.trilat.report;

import io.github.trilat.diagnostic.Shown;
import io.github.trilat.model.Status;
import io.github.trilat.retrace.MechanismStanding;
import io.github.trilat.retrace.NearMiss;
import io.github.trilat.rules.attempt.Attempt.Held;
import io.github.trilat.rules.attempt.Attempt.Prospect;
import io.github.trilat.rules.attempt.Attempt.Unmet;
import io.github.trilat.rules.attempt.Candidate;
import io.github.trilat.rules.attempt.Condition;
import java.util.List;
import java.util.stream.Collectors;

/** How far a rule came, condition by condition. */
final class AttemptText {
  /** Of the column that says how a condition came out. */
  static final int WIDTH = 15;

  private static final String MARGIN = "  ";
  private static final String INNER = MARGIN + " ".repeat(WIDTH);
  private static final int MOST = 3;

  private final Lines lines;

  AttemptText(Lines lines) {
    this.lines = lines;
  }

  /** Every condition: those that held, the first that did not, and what becomes of the others. */
  void tell(NearMiss nearest) {
    nearest.attempt().held().forEach(this::held);
    nearest.attempt().unmet().ifPresent(unmet -> unmet(unmet, nearest));
    nearest.attempt().beyond().forEach(this::prospect);
  }

  private void held(Held held) {
    condition("met", held.condition(), Ink.PLAIN);
    String by = held.by().stream().map(FactText::brief).collect(Collectors.joining(", "));
    if (!by.isEmpty()) {
      lines.wrapped(INNER, "by " + Shown.escaped(by), Ink.DIM);
    }
  }

  private void unmet(Unmet unmet, NearMiss nearest) {
    condition("NOT MET", unmet.condition(), Ink.STRONG);
    nearest(nearest, MOST);
    lines.wrapped(INNER, "at " + unmet.condition().place(), Ink.DIM);
  }

  private void prospect(Prospect prospect) {
    String word =
        switch (prospect.outlook()) {
          case WOULD_HOLD -> "would be met";
          case WOULD_NOT -> "not met either";
          case UNKNOWN -> "not looked at";
        };
    condition(word, prospect.condition(), Ink.DIM);
  }

  /** A condition after the word for how it came out. */
  void condition(String word, Condition condition, Ink ink) {
    lines.labelled(MARGIN, word, WIDTH, Shown.escaped(condition.text()), ink);
  }

  /** What was wanting for the first condition that was not met. */
  void nearest(NearMiss miss, int most) {
    Unmet unmet = miss.attempt().unmet().orElseThrow();
    List<Candidate> facts = unmet.facts();
    if (facts.isEmpty()) {
      lines.wrapped(INNER, "there is no such fact, nor any of its type", Ink.STRONG);
    }
    facts.stream().limit(most).forEach(this::candidate);
    miss.mechanism().ifPresent(this::standing);
  }

  private void candidate(Candidate candidate) {
    String failures =
        candidate.failures().stream().map(DifferenceText::of).collect(Collectors.joining("; "));
    String what =
        candidate
            .fact()
            .map(
                fact ->
                    failures.isEmpty()
                        ? "in the way: " + FactText.brief(fact)
                        : "nearest: " + fact.id() + ": " + failures)
            .orElse("all in all: " + failures);
    lines.wrapped(INNER, Shown.escaped(what), Ink.STRONG);
  }

  private void standing(MechanismStanding standing) {
    lines.wrapped(
        INNER,
        "the %s on %s: %s%s"
            .formatted(
                standing.mechanism().title(),
                Clock.date(standing.day()),
                state(standing),
                history(standing)),
        Ink.PLAIN);
  }

  /** What a reader wants to know of a mechanism that is not in force; one may never have been. */
  private static String history(MechanismStanding standing) {
    boolean never = standing.history().stream().allMatch(dated -> dated.status() == Status.ABSENT);
    return never || standing.mechanism().status().inForce()
        ? ""
        : standing.history().stream()
            .map(AttemptText::dated)
            .collect(Collectors.joining(", ", " (", ")"));
  }

  private static String state(MechanismStanding standing) {
    String status = standing.mechanism().status().title();
    if (standing.out()) {
      return status + ", but out of service";
    }
    return standing.wanting().isEmpty()
        ? status
        : status + ", and it needs the " + String.join(", the ", standing.wanting());
  }

  private static String dated(MechanismStanding.Dated dated) {
    return dated.status().title() + " from " + Clock.date(dated.from());
  }
}
