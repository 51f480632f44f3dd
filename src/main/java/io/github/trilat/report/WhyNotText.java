package io.github.trilat.report;

import io.github.trilat.analysis.Chronicle;
import io.github.trilat.diagnostic.Shown;
import io.github.trilat.journal.Entry;
import io.github.trilat.retrace.NearMiss;
import io.github.trilat.retrace.Occurrence;
import io.github.trilat.retrace.TurnAnswer;
import io.github.trilat.retrace.WhyNot;
import io.github.trilat.rules.RuleBook.Omission;
import io.github.trilat.rules.attempt.Attempt.Unmet;
import java.io.PrintWriter;
import java.util.List;

/** Why a rule did not fire, on a terminal, in lines of at most {@value Log#WIDTH} characters. */
public final class WhyNotText {
  private static final String MARGIN = "  ";

  private final Lines lines;
  private final Chronicle chronicle;
  private final RunClock clock;
  private final AttemptText attempts;
  private final String run;

  /**
   * Text with escape codes for colour, or without.
   *
   * @param chronicle the run's journal
   * @param run the run's folder, as the user would type it
   */
  public WhyNotText(PrintWriter out, boolean colour, Chronicle chronicle, String run) {
    this.lines = new Lines(out, colour);
    this.chronicle = chronicle;
    this.clock = new RunClock(chronicle);
    this.attempts = new AttemptText(lines);
    this.run = run;
  }

  /** Tells the answer. */
  public void tell(WhyNot answer) {
    lines.wrapped("", Shown.escaped(answer.rule()), Ink.STRONG);
    lines.wrapped("", head(answer.at()), Ink.DIM);
    answer.omissions().forEach(this::omission);
    if (answer.turns().size() == 1) {
      whole(answer.turns().get(0), answer);
    } else {
      answer.turns().forEach(each -> brief(each, answer.rule()));
    }
    lines.end();
  }

  private String head(String at) {
    String packs = String.join(" with ", chronicle.manifest().packs().keySet());
    String where = at.isEmpty() ? "" : at + " · ";
    return where + chronicle.baseline().title() + " · rules: " + packs;
  }

  private void omission(Omission omission) {
    String which =
        omission.kind().equals("rule") ? "This rule" : "The mechanism " + omission.name();
    String how = omission.replaced() ? " is written anew by" : " is switched off in this run, by";
    lines.blank();
    lines.wrapped(
        MARGIN, which + how + " the alternative " + omission.alternative() + ".", Ink.STRONG);
    lines.wrapped(MARGIN, omission.place().toString(), Ink.DIM);
  }

  private void heading(int turn) {
    String title =
        chronicle
            .inTurn(turn, Entry.TurnOpened.class)
            .map(each -> " · " + each.title() + " · " + Clock.period(each.at(), each.ends()))
            .findFirst()
            .orElse("");
    lines.blank();
    lines.wrapped("", "Turn " + turn + title, Ink.STRONG);
  }

  private void whole(TurnAnswer turn, WhyNot answer) {
    heading(turn.turn());
    if (turn.fellShort()) {
      NearMiss nearest = turn.nearest().orElseThrow();
      lines.wrapped(MARGIN, near(turn, nearest), Ink.PLAIN);
      lines.blank();
      attempts.tell(nearest);
      new ChangeText(lines, clock).tell(answer);
    } else {
      met(turn, answer.rule());
    }
  }

  private void brief(TurnAnswer turn, String rule) {
    heading(turn.turn());
    if (turn.fellShort()) {
      NearMiss nearest = turn.nearest().orElseThrow();
      Unmet unmet = nearest.attempt().unmet().orElseThrow();
      lines.wrapped(MARGIN, near(turn, nearest), Ink.PLAIN);
      attempts.condition("NOT MET", unmet.condition(), Ink.STRONG);
      attempts.nearest(nearest, 1);
    } else {
      met(turn, rule);
    }
  }

  private String near(TurnAnswer turn, NearMiss nearest) {
    int held = nearest.attempt().held().size();
    int all = held + 1 + nearest.attempt().beyond().size();
    String first = held == 0 ? "none" : held == 1 ? "the first" : "the first " + held;
    return "It did not fire%s. It came nearest at %s, with %s of its %s conditions met."
        .formatted(since(turn), clock.at(turn.turn(), nearest.at()), first, all);
  }

  private static String since(TurnAnswer turn) {
    List<Occurrence> earlier = turn.earlier();
    return earlier.isEmpty()
        ? ""
        : " on anything new since turn " + earlier.get(earlier.size() - 1).turn();
  }

  /** Of a turn in which all conditions were met, or none could be. */
  private void met(TurnAnswer turn, String rule) {
    FiringText firings = new FiringText(lines, chronicle, rule, run);
    if (!turn.firings().isEmpty()) {
      lines.wrapped(MARGIN, "It did fire:", Ink.STRONG);
      firings.tell(turn.firings());
    } else if (turn.nearest().isEmpty()) {
      lines.wrapped(MARGIN, "Nothing happened in this turn, so no rule was asked.", Ink.PLAIN);
    } else {
      lines.wrapped(
          MARGIN,
          "Its conditions were met, but by the same facts as before, and a rule fires once on the"
              + " same facts. It had fired:",
          Ink.STRONG);
      firings.tell(turn.earlier());
    }
  }
}
