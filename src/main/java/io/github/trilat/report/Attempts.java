package io.github.trilat.report;

import static io.github.trilat.report.WhyNotSays.SAYS;

import io.github.trilat.document.Block.Cells;
import io.github.trilat.document.Block.Row;
import io.github.trilat.document.Style;
import io.github.trilat.model.Status;
import io.github.trilat.retrace.MechanismStanding;
import io.github.trilat.retrace.NearMiss;
import io.github.trilat.rules.attempt.Attempt.Held;
import io.github.trilat.rules.attempt.Attempt.Prospect;
import io.github.trilat.rules.attempt.Attempt.Unmet;
import io.github.trilat.rules.attempt.Candidate;
import io.github.trilat.rules.attempt.Condition;
import io.github.trilat.words.Phrase;
import io.github.trilat.words.Saying;
import java.util.ArrayList;
import java.util.List;

/** How far a rule came, a row a condition: how it came out, and what met it or was wanting. */
final class Attempts {
  private static final int MOST = 3;

  private Attempts() {}

  /** Every condition: those that held, the first that did not, and what becomes of the others. */
  static List<Row> whole(NearMiss nearest) {
    List<Row> rows = new ArrayList<>();
    nearest.attempt().held().forEach(held -> rows.add(held(held)));
    nearest
        .attempt()
        .unmet()
        .ifPresent(
            unmet -> {
              List<Phrase> wanting = new ArrayList<>(wanting(nearest, MOST));
              wanting.add(dim(SAYS.at(unmet.condition().place().toString())));
              rows.add(row(SAYS.notMet(), unmet.condition(), Style.STRONG, wanting));
            });
    nearest.attempt().beyond().forEach(each -> rows.add(prospect(each)));
    return rows;
  }

  /** The first condition that was not met alone. */
  static List<Row> brief(NearMiss nearest) {
    Unmet unmet = nearest.attempt().unmet().orElseThrow();
    return List.of(row(SAYS.notMet(), unmet.condition(), Style.STRONG, wanting(nearest, 1)));
  }

  private static Row row(Saying word, Condition condition, Style style, List<Phrase> beneath) {
    List<Phrase> lines = new ArrayList<>(List.of(Phrase.of(condition.text(), style)));
    lines.addAll(beneath);
    return new Cells(List.of(List.of(Phrase.of(word, style)), lines), List.of());
  }

  private static Row held(Held held) {
    List<Phrase> by = held.by().stream().map(FactText::brief).toList();
    return new Cells(
        List.of(
            List.of(Phrase.of(SAYS.met())),
            by.isEmpty()
                ? List.of(Phrase.of(held.condition().text()))
                : List.of(Phrase.of(held.condition().text()), dim(SAYS.by(by)))),
        List.of());
  }

  private static Row prospect(Prospect prospect) {
    Saying word =
        switch (prospect.outlook()) {
          case WOULD_HOLD -> SAYS.wouldBeMet();
          case WOULD_NOT -> SAYS.notMetEither();
          case UNKNOWN -> SAYS.notLookedAt();
        };
    return row(word, prospect.condition(), Style.DIM, List.of());
  }

  private static Phrase dim(Saying words) {
    return Phrase.of(words, Style.DIM);
  }

  /** What was wanting for the first condition that was not met. */
  private static List<Phrase> wanting(NearMiss miss, int most) {
    List<Candidate> facts = miss.attempt().unmet().orElseThrow().facts();
    List<Phrase> wanting = new ArrayList<>();
    if (facts.isEmpty()) {
      wanting.add(Phrase.of(SAYS.noSuchFact(), Style.STRONG));
    }
    facts.stream().limit(most).map(Attempts::candidate).forEach(wanting::add);
    miss.mechanism().ifPresent(each -> wanting.add(Phrase.of(standing(each))));
    return wanting;
  }

  private static Phrase candidate(Candidate candidate) {
    Phrase failures = Differences.of(candidate.failures());
    return Phrase.of(
        candidate
            .fact()
            .map(
                fact ->
                    failures.isEmpty()
                        ? SAYS.inTheWay(FactText.brief(fact))
                        : SAYS.nearestFact(fact.id(), failures))
            .orElseGet(() -> SAYS.allInAll(failures)),
        Style.STRONG);
  }

  /** What a reader wants to know of a mechanism that is not in force; one may never have been. */
  private static Saying standing(MechanismStanding standing) {
    String title = standing.mechanism().title();
    boolean never = standing.history().stream().allMatch(dated -> dated.status() == Status.ABSENT);
    if (never || standing.mechanism().status().inForce()) {
      return SAYS.standing(title, standing.day(), state(standing));
    }
    List<Saying> history =
        standing.history().stream().map(dated -> SAYS.from(dated.status(), dated.from())).toList();
    return SAYS.standingBefore(title, standing.day(), state(standing), history);
  }

  private static Saying state(MechanismStanding standing) {
    Status status = standing.mechanism().status();
    if (standing.out()) {
      return SAYS.outOfService(status);
    }
    return standing.wanting().isEmpty()
        ? SAYS.state(status)
        : SAYS.wanting(status, standing.wanting().stream().map(SAYS::the).toList());
  }
}
