package io.github.trilat.analysis;

import static io.github.trilat.analysis.Told.LINK;
import static io.github.trilat.analysis.Told.RELAY;
import static io.github.trilat.model.Country.JAPAN;
import static io.github.trilat.model.Country.ROK;
import static io.github.trilat.model.Country.US;
import static io.github.trilat.words.English.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trilat.journal.JournalMaker;
import io.github.trilat.model.Action;
import io.github.trilat.model.Measure;
import io.github.trilat.model.MechanismKind;
import io.github.trilat.model.Status;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The convention that {@link Rating} prints, case by case. */
class AssessingTest {

  /** Japan is to hold a track a minute before the salvo lands at five minutes. */
  private static JournalMaker leadOfAMinute() {
    return Told.salvo(Told.three().objective("warn", Measure.WARNING_LEAD, JAPAN, "I-02", 60));
  }

  /** Japan's public is to be alerted within two minutes. */
  private static JournalMaker alertInTwoMinutes() {
    return Told.salvo(Told.three().objective("alert", Measure.TIME_TO_ALERT, JAPAN, "I-02", 120));
  }

  private static Assessment only(JournalMaker journal) {
    List<Assessment> all = Told.analysis(journal).assessments();
    assertThat(all).hasSize(1);
    return all.get(0);
  }

  private static Rating rating(JournalMaker journal) {
    return only(journal).rating();
  }

  @ParameterizedTest
  @CsvSource({"56s, P", "3m48s, P", "3m49s, S", "4m, S", "4m1s, M", "4m59s, M", "5m, U", "5m1s, U"})
  void aFloorOfAMinuteIsMetWithTwelveSecondsToSpareOrNot(String told, Rating rating) {
    assertThat(rating(leadOfAMinute().at(told).shared(ROK, JAPAN, LINK, "I-02"))).isEqualTo(rating);
  }

  @ParameterizedTest
  @CsvSource({"0s, P", "1m36s, P", "1m37s, S", "2m, S", "2m1s, M", "3h, M"})
  void aCeilingOfTwoMinutesIsMetWithTwentyFourSecondsToSpareOrNot(String told, Rating rating) {
    assertThat(rating(alertInTwoMinutes().at(told).alerted(JAPAN, "I-02"))).isEqualTo(rating);
  }

  @Test
  void whatNeverCameAboutIsUnableToBePerformed() {
    Assessment assessment = only(leadOfAMinute());

    assertThat(assessment.rating()).isEqualTo(Rating.U);
    assertThat(assessment.value()).isEmpty();
    assertThat(text(assessment.why())).isEqualTo("It did not come about.");
  }

  @Test
  void aFallbackIsAChallenge() {
    Assessment assessment =
        only(
            leadOfAMinute()
                .at("30s")
                .out(LINK, "I-05")
                .at("56s")
                .shared(ROK, JAPAN, RELAY, "I-02"));

    assertThat(assessment.rating()).isEqualTo(Rating.S);
    assertThat(text(assessment.why()))
        .isEqualTo(
            "4 min 4 s by hub relay, in place of the real-time link; the target was at least 1 min.");
  }

  @Test
  void aPathThatFailedAfterAnotherWasTakenIsNoFallback() {
    assertThat(
            rating(
                leadOfAMinute()
                    .at("57s")
                    .out(LINK, "I-05")
                    .at("1m")
                    .since("56s")
                    .shared(ROK, JAPAN, RELAY, "I-02")))
        .isEqualTo(Rating.P);
  }

  @Test
  void aPathThatIsBackIsNotReplaced() {
    assertThat(
            rating(
                leadOfAMinute()
                    .at("10s")
                    .out(LINK, "I-05")
                    .at("20s")
                    .back(LINK, "I-05")
                    .at("56s")
                    .shared(ROK, JAPAN, RELAY, "I-02")))
        .isEqualTo(Rating.P);
  }

  @Test
  void anotherPathThatComesBackDoesNotMendTheOneThatIsOut() {
    JournalMaker journal =
        Told.salvo(
            Told.three()
                .mechanism("spare", "spare link", MechanismKind.INFORMATION_SHARING)
                .objective("warn", Measure.WARNING_LEAD, JAPAN, "I-02", 60));
    journal.at("10s").out("spare", "I-05").at("20s").out(LINK, "I-06");
    journal.at("30s").back("spare", "I-05").at("56s").shared(ROK, JAPAN, RELAY, "I-02");

    assertThat(text(only(journal).why())).contains("in place of the real-time link");
    assertThat(rating(journal)).isEqualTo(Rating.S);
  }

  @Test
  void aWayThatNeverJoinedTheTwoIsNotReplaced() {
    MechanismKind sharing = MechanismKind.INFORMATION_SHARING;
    JournalMaker journal =
        Told.three()
            .mechanism("rok-us", "ROK–US data link", sharing)
            .joining(ROK, US)
            .mechanism("japan-us", "Japan–US data link", sharing)
            .joining(JAPAN, US)
            .objective("warn", Measure.WARNING_LEAD, JAPAN, "I-02", 60);
    Told.salvo(journal).at("10s").out("rok-us", "I-05").out("japan-us", "I-05").at("56s");

    assertThat(rating(journal.shared(ROK, JAPAN, RELAY, "I-02"))).isEqualTo(Rating.P);
  }

  @Test
  void aHotlineThatIsOutIsNotReplacedByALink() {
    assertThat(
            rating(
                leadOfAMinute()
                    .at("30s")
                    .out("hotline", "I-05")
                    .at("56s")
                    .shared(ROK, JAPAN, LINK, "I-02")))
        .isEqualTo(Rating.P);
  }

  @Test
  void aMechanismThatWasSuspendedIsNotOutOfService() {
    assertThat(
            rating(
                leadOfAMinute()
                    .at("30s")
                    .changed(LINK, Status.SUSPENDED, false, "I-05")
                    .at("56s")
                    .shared(ROK, JAPAN, RELAY, "I-02")))
        .isEqualTo(Rating.P);
  }

  @Test
  void aMechanismThatFailedAndWasSuspendedThenIsNoLongerOut() {
    JournalMaker journal = leadOfAMinute().at("10s").out(LINK, "I-05").at("20s");
    journal.changed(LINK, Status.SUSPENDED, false, "I-06");

    assertThat(rating(journal.at("56s").shared(ROK, JAPAN, RELAY, "I-02"))).isEqualTo(Rating.P);
  }

  @Test
  void noMechanismStandsInForItself() {
    JournalMaker journal = leadOfAMinute().at("56s").out(LINK, "I-05");

    assertThat(rating(journal.shared(ROK, JAPAN, LINK, "I-02"))).isEqualTo(Rating.P);
  }

  @Test
  void aFailedAttemptIsAChallenge() {
    Assessment assessment =
        only(
            leadOfAMinute()
                .at("46s")
                .failed(Action.WARNING_SHARED, List.of(ROK), List.of(JAPAN), RELAY, "I-02")
                .at("56s")
                .shared(ROK, JAPAN, LINK, "I-02"));

    assertThat(assessment.rating()).isEqualTo(Rating.S);
    assertThat(text(assessment.why()))
        .isEqualTo(
            "4 min 4 s by real-time link, after a failed attempt; the target was at least 1 min.");
  }

  @Test
  void anotherPairsFailedAttemptIsNone() {
    assertThat(
            rating(
                leadOfAMinute()
                    .at("46s")
                    .failed(Action.WARNING_SHARED, List.of(JAPAN), List.of(ROK), LINK, "I-02")
                    .failed(Action.WARNING_SHARED, List.of(ROK), List.of(JAPAN), LINK, "I-03")
                    .failed(Action.HOTLINE_CALL, List.of(ROK), List.of(JAPAN), LINK, "I-02")
                    .at("56s")
                    .shared(ROK, JAPAN, LINK, "I-02")))
        .isEqualTo(Rating.P);
  }

  @Test
  void anAttemptThatFailsAfterwardsIsNoChallenge() {
    assertThat(
            rating(
                leadOfAMinute()
                    .at("56s")
                    .shared(ROK, JAPAN, LINK, "I-02")
                    .at("57s")
                    .failed(Action.WARNING_SHARED, List.of(ROK), List.of(JAPAN), RELAY, "I-02")))
        .isEqualTo(Rating.P);
  }

  @Test
  void aScoreIsMetOrNotWithNothingToSpare() {
    JournalMaker journal =
        Told.three().objective("trust", Measure.LEVEL, null, "cohesion-japan-rok", 62).begin();

    assertThat(rating(journal.turn("One", "15m").close())).isEqualTo(Rating.P);
    assertThat(rating(journal.turn("Two", "15m").levelIs("cohesion-japan-rok", 61.9).close()))
        .isEqualTo(Rating.M);
    assertThat(rating(journal.turn("Three", "15m").levelIs("cohesion-japan-rok", 0).close()))
        .isEqualTo(Rating.U);
  }

  @ParameterizedTest
  @CsvSource({"62, P", "61, P", "60.5, P", "60, P", "59.9, U"})
  void aScoreMayBeAllowedToFallALittle(double end, Rating rating) {
    JournalMaker journal =
        Told.three().objective("o", Measure.LEVEL_CHANGE, null, "cohesion-japan-rok", -2).begin();

    assertThat(rating(journal.turn("One", "15m").levelIs("cohesion-japan-rok", end).close()))
        .isEqualTo(rating);
  }

  @Test
  void aHotlineThatIsOutIsNoReasonWhyAnotherIsRung() {
    JournalMaker journal =
        Told.three()
            .mechanism("ministry", "ministry line", MechanismKind.HOTLINE)
            .objective("speak", Measure.TIME_TO_HOTLINE, null, "I-02", 600);
    Told.salvo(journal).at("10s").out("hotline", "I-05").at("1m");
    journal.did(Action.HOTLINE_CALL, List.of(JAPAN), List.of(ROK), "ministry", "I-02");

    assertThat(rating(journal)).isEqualTo(Rating.P);
  }

  @Test
  void theSentenceHasTheFiguresThatDecided() {
    assertThat(text(only(leadOfAMinute().at("5m30s").shared(ROK, JAPAN, LINK, "I-02")).why()))
        .isEqualTo("30 s too late by real-time link; the target was at least 1 min.");
    assertThat(text(only(leadOfAMinute().at("5m").shared(ROK, JAPAN, LINK, "I-02")).why()))
        .isEqualTo("0 s by real-time link; the target was at least 1 min.");
    assertThat(text(only(alertInTwoMinutes().at("1m").alerted(JAPAN, "I-02")).why()))
        .isEqualTo("1 min; the target was at most 2 min.");
  }

  @Test
  void pointsAndCountsAreShownAsSuch() {
    JournalMaker journal =
        Told.three()
            .objective("trust", Measure.LEVEL, null, "tension", 30)
            .objective("drill", Measure.DRILLS_HELD, null, "", 1)
            .begin()
            .turn("One", "15m")
            .did(Action.DRILL_HELD, List.of(JAPAN, ROK), List.of(), "drill", "I-13")
            .close();

    assertThat(Told.analysis(journal).assessments())
        .extracting(each -> text(each.why()))
        .containsExactly(
            "40 points; the target was at least 30 points.",
            "1 drill; the target was at least 1 drill.");
  }
}
