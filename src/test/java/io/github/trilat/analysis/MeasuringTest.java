package io.github.trilat.analysis;

import static io.github.trilat.analysis.Told.LINK;
import static io.github.trilat.analysis.Told.RELAY;
import static io.github.trilat.model.Country.JAPAN;
import static io.github.trilat.model.Country.ROK;
import static io.github.trilat.model.Country.US;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trilat.journal.JournalMaker;
import io.github.trilat.model.Action;
import io.github.trilat.model.Country;
import io.github.trilat.model.Measure;
import io.github.trilat.model.MechanismKind;
import io.github.trilat.model.Status;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasuringTest {

  private static JournalMaker salvo(Measure measure, Country country) {
    return Told.salvo(Told.three().objective("o", measure, country, "I-02", 60));
  }

  private static OptionalDouble value(JournalMaker journal) {
    Chronicle chronicle = Told.chronicle(journal);
    return new Measuring(chronicle).measure(chronicle.baseline().objectives().get(0)).value();
  }

  @Test
  void warningLeadIsFromTheFirstTrackToTheFirstLanding() {
    JournalMaker journal = salvo(Measure.WARNING_LEAD, JAPAN);
    journal.at("1m0.25s").shared(ROK, JAPAN, LINK, "I-02");
    journal.at("2m").tracked(JAPAN, "I-02");

    assertThat(value(journal)).hasValue(239.75);
  }

  @Test
  void warningLeadByOnesOwnTrackCountsAsWell() {
    JournalMaker journal = salvo(Measure.WARNING_LEAD, JAPAN);
    journal.at("2m").tracked(JAPAN, "I-02");
    journal.at("3m").shared(ROK, JAPAN, LINK, "I-02");

    assertThat(value(journal)).hasValue(180);
  }

  @Test
  void warningLeadIsBelowZeroAfterTheLanding() {
    assertThat(value(salvo(Measure.WARNING_LEAD, JAPAN).at("6m").tracked(JAPAN, "I-02")))
        .hasValue(-60);
  }

  @Test
  void aCueIsNoTrack() {
    JournalMaker journal = salvo(Measure.TIME_TO_TRACK, JAPAN).at("40s");
    journal.did(Action.CUE_RECEIVED, List.of(JAPAN), List.of(), "", "I-02");
    journal.did(Action.CUE_SHARED, List.of(US), List.of(JAPAN), LINK, "I-02");

    assertThat(value(journal)).isEmpty();
  }

  @Test
  void aPartnersTrackIsTheCountrysOnlyOnceItWasToldToIt() {
    JournalMaker journal = salvo(Measure.TIME_TO_TRACK, JAPAN);
    journal.at("46s").tracked(ROK, "I-02");
    journal.at("50s").shared(ROK, US, LINK, "I-02");
    assertThat(value(journal)).isEmpty();

    journal.at("3m").shared(ROK, JAPAN, RELAY, "I-02");
    assertThat(value(journal)).hasValue(180);
  }

  @Test
  void timesToATrackCountFromTheLiftOffOfThatLaunch() {
    JournalMaker journal = salvo(Measure.TIME_TO_TRACK, ROK);
    journal.at("1m").salvo("I-04", "6m").at("1m30s").tracked(ROK, "I-04");
    assertThat(value(journal)).isEmpty();

    journal.at("2m").tracked(ROK, "I-02");
    assertThat(value(journal)).hasValue(120);
  }

  @Test
  void aLaterLaunchIsMeasuredByItsOwnLanding() {
    JournalMaker journal =
        Told.salvo(Told.three().objective("o", Measure.WARNING_LEAD, ROK, "I-04", 60));
    journal.at("1m").salvo("I-04", "6m").at("2m").tracked(ROK, "I-04");

    assertThat(value(journal)).hasValue(240);
  }

  @ParameterizedTest
  @CsvSource({
    "TIME_TO_ALERT, PUBLIC_ALERT",
    "TIME_TO_WITHDRAWAL, ALERT_WITHDRAWN",
    "TIME_TO_HOTLINE, HOTLINE_CALL",
    "TIME_TO_CONSULTATION, CONSULTATION",
    "TIME_TO_STATEMENT, JOINT_STATEMENT",
    "TIME_TO_AGREED_COUNT, COUNT_RECONCILED"
  })
  void aTimeRunsFromTheInjectToTheFirstSuchResponse(Measure measure, Action action) {
    JournalMaker journal = salvo(measure, null);
    journal.at("1m");
    for (Action other : Action.values()) {
      if (other != action) {
        journal.did(other, List.of(ROK), List.of(JAPAN), LINK, "I-02");
      }
    }
    assertThat(value(journal)).isEmpty();

    journal.at("2m").did(action, List.of(ROK), List.of(), LINK, "I-04");
    assertThat(value(journal)).isEmpty();

    journal.at("3m").did(action, List.of(ROK), List.of(), LINK, "I-02");
    journal.at("4m").did(action, List.of(ROK), List.of(), LINK, "I-02");
    assertThat(value(journal)).hasValue(180);
  }

  @Test
  void whatOneCountryDidIsNotAnothers() {
    JournalMaker journal = salvo(Measure.TIME_TO_ALERT, JAPAN);
    journal.at("1m").alerted(ROK, "I-02").at("2m").alerted(JAPAN, "I-02");

    assertThat(value(journal)).hasValue(120);
  }

  @Test
  void eachCountryWithdrawsItsOwnAlert() {
    JournalMaker journal = salvo(Measure.TIME_TO_WITHDRAWAL, JAPAN);
    journal.at("1m").did(Action.ALERT_WITHDRAWN, List.of(ROK), List.of(), "", "I-02");
    assertThat(value(journal)).isEmpty();

    journal.at("7m30s").did(Action.ALERT_WITHDRAWN, List.of(JAPAN), List.of(), "", "I-02");
    assertThat(value(journal)).hasValue(450);
  }

  @Test
  void aTimeThatIsAboutADecisionRunsFromTheDecision() {
    JournalMaker journal =
        Told.three().objective("o", Measure.TIME_TO_STATEMENT, null, "D-1", 60).begin();
    journal.turn("One", "15m").at("1m");
    journal.decided("D-1", JAPAN, "Publish?", "publish", "Yes", true);
    journal.at("3m").did(Action.JOINT_STATEMENT, List.of(JAPAN, ROK), List.of(), "", "D-1");

    assertThat(value(journal)).hasValue(120);
  }

  @Test
  void aLevelIsTheScoreAtTheEndOfTheLastTurn() {
    JournalMaker journal = Told.three().objective("o", Measure.LEVEL, null, "tension", 60).begin();
    assertThat(value(journal)).isEmpty();

    journal.turn("One", "15m").levelIs("tension", 55.5).close();
    journal.turn("Two", "15m").levelIs("tension", 51.25).close();
    assertThat(value(journal)).hasValue(51.25);
  }

  @Test
  void aChangeIsFromTheStartToTheEndOfTheLastTurn() {
    JournalMaker journal =
        Told.three().objective("o", Measure.LEVEL_CHANGE, null, "tension", 0).begin();
    assertThat(value(journal)).isEmpty();

    journal.turn("One", "15m").levelIs("tension", 55.5).close();
    journal.turn("Two", "15m").levelIs("tension", 38.5).close();
    assertThat(value(journal)).hasValue(-1.5);
  }

  @Test
  void drillsAreCounted() {
    JournalMaker journal =
        Told.three().objective("o", Measure.DRILLS_HELD, null, "", 1).begin().turn("One", "15m");
    assertThat(value(journal)).hasValue(0);

    journal.did(Action.DRILL_HELD, List.of(JAPAN, ROK, US), List.of(), "drill", "I-12");
    journal.did(Action.DRILL_HELD, List.of(JAPAN, ROK, US), List.of(), "drill", "I-13");
    journal.did(Action.CONSULTATION, List.of(JAPAN, ROK, US), List.of(), "meeting", "I-13");
    assertThat(value(journal)).hasValue(2);
  }

  @Test
  void meetingsAreCountedAndCallsAndFailuresAreNot() {
    JournalMaker journal =
        Told.three().objective("o", Measure.MEETINGS_HELD, null, "", 1).begin().turn("One", "15m");
    assertThat(value(journal)).hasValue(0);

    journal.did(Action.CONSULTATION, List.of(JAPAN, ROK, US), List.of(), "meeting", "I-11");
    journal.did(Action.CONSULTATION, List.of(JAPAN, US), List.of(), "dialogue", "I-12");
    journal.did(Action.HOTLINE_CALL, List.of(JAPAN), List.of(ROK), "hotline", "I-12");
    journal.failed(Action.CONSULTATION, List.of(JAPAN), List.of(), "meeting", "I-13");
    assertThat(value(journal)).hasValue(2);
  }

  private static JournalMaker losing() {
    return Told.three().objective("o", Measure.MECHANISMS_LOST, null, "", 0).begin();
  }

  @Test
  void aMechanismThatWorkedAndNoLongerDoesIsLost() {
    JournalMaker journal = losing();
    assertThat(value(journal)).as("before the first turn is over").hasValue(0);

    journal.turn("One", "15m").close();
    assertThat(value(journal)).hasValue(0);

    journal.turn("Two", "15m").changed(LINK, Status.ENDED, false, "D-1").out(RELAY, "I-05");
    journal.close();
    assertThat(value(journal)).as("one ended, one out").hasValue(2);
  }

  @Test
  void aMechanismThatIsTakenUpAgainIsNotLost() {
    JournalMaker journal = losing().turn("One", "15m").out(LINK, "I-05").close();
    assertThat(value(journal)).hasValue(1);

    journal.turn("Two", "15m").back(LINK, "I-05").close();
    assertThat(value(journal)).hasValue(0);
  }

  @Test
  void aMechanismThatCameAndWentIsLost() {
    JournalMaker journal =
        Told.three()
            .objective("o", Measure.MECHANISMS_LOST, null, "", 0)
            .mechanism("line", "crisis line", MechanismKind.HOTLINE, Status.AGREED, false)
            .begin();
    journal.turn("One", "15m").close();
    assertThat(value(journal)).as("it never worked").hasValue(0);

    journal.turn("Two", "15m").changed("line", Status.ACTIVE, true, "D-1").close();
    journal.turn("Three", "15m").changed("line", Status.SUSPENDED, false, "D-2");
    journal.close();
    assertThat(value(journal)).hasValue(1);
  }

  @Test
  void theResponseThatDecidedIsTold() {
    Chronicle chronicle =
        Told.chronicle(
            salvo(Measure.WARNING_LEAD, JAPAN).at("56s").shared(ROK, JAPAN, LINK, "I-02"));
    Measuring.Measured measured =
        new Measuring(chronicle).measure(chronicle.baseline().objectives().get(0));

    assertThat(measured.by()).contains(chronicle.responses("I-02").get(0));
  }
}
