package io.github.trilat.analysis;

import static io.github.trilat.analysis.Told.LINK;
import static io.github.trilat.analysis.Told.RELAY;
import static io.github.trilat.model.Country.JAPAN;
import static io.github.trilat.model.Country.ROK;
import static io.github.trilat.model.Country.US;
import static io.github.trilat.words.English.texts;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trilat.journal.JournalMaker;
import io.github.trilat.journal.Overruling;
import io.github.trilat.journal.Reason;
import io.github.trilat.journal.Setback;
import io.github.trilat.model.Action;
import io.github.trilat.model.Country;
import io.github.trilat.model.IncidentKind;
import io.github.trilat.model.Status;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TellingTest {

  private static List<String> told(JournalMaker journal) {
    Chronicle chronicle = Told.chronicle(journal.close());
    return texts(Analysis.of(chronicle).telling(Told.lastTurn(chronicle)));
  }

  /** A salvo that concerns nobody, so that nothing is said of alerts. */
  private static JournalMaker salvo() {
    return Told.salvo(Told.three().concerning(Set.of()));
  }

  @Test
  void aTurnInWhichNothingHappenedNeedsNoSentence() {
    assertThat(told(Told.three().begin().turn("One", "15m"))).isEmpty();
  }

  @Test
  void aCountryThatWouldNeverHaveSeenIt() {
    assertThat(told(salvo().at("56s").shared(ROK, JAPAN, LINK, "I-02").at("15m")))
        .containsExactly(
            "Japan alone would never have seen this flight. The real-time link told it after 56 s,"
                + " 4 min 4 s before the first missile landed.");
  }

  @Test
  void aCountryThatWouldHaveSeenItLater() {
    JournalMaker journal = salvo().at("1m").shared(JAPAN, ROK, LINK, "I-02");

    assertThat(told(journal.at("2m").tracked(ROK, "I-02")))
        .containsExactly(
            "The ROK alone would have held a track after 2 min. The real-time link told it after"
                + " 1 min, 4 min before the first missile landed.");
  }

  @Test
  void aTrackThatCameTooLate() {
    assertThat(told(salvo().at("5m46s").shared(ROK, JAPAN, RELAY, "I-02")))
        .containsExactly(
            "Japan alone would never have seen this flight. The hub relay told it after 5 min 46 s,"
                + " 46 s after the first missile landed.");
  }

  @Test
  void aSingleMissileThatBrokeUp() {
    JournalMaker journal = Told.three().concerning(Set.of()).begin().turn("One", "15m");
    journal.radar(JAPAN, null).plotted("I-01", 1, true, "100s");

    assertThat(told(journal.at("1m").shared(ROK, JAPAN, LINK, "I-01")).get(0))
        .endsWith("The real-time link told it after 1 min, 40 s before it broke up.");
  }

  @Test
  void thoseWhoToldTheirPublicWithoutAnAlert() {
    JournalMaker journal =
        salvo().at("10m").did(Action.ANNOUNCEMENT, List.of(ROK), List.of(), "", "I-02");
    journal.at("11m").did(Action.ANNOUNCEMENT, List.of(JAPAN), List.of(), "", "I-02");

    assertThat(told(journal)).contains("Told in public: Japan after 11 min; the ROK after 10 min.");
  }

  @Test
  void aTrackThatOnlyConfirmedOnesOwn() {
    JournalMaker journal = salvo().at("46s").tracked(ROK, "I-02");

    assertThat(told(journal.at("56s").shared(JAPAN, ROK, LINK, "I-02")))
        .containsExactly(
            "The ROK held a track of its own after 46 s; the real-time link brought a partner's only"
                + " 10 s later.");
  }

  @Test
  void aLaunchOfWhichNothingWasShared() {
    assertThat(told(salvo().at("46s").tracked(ROK, "I-02")))
        .containsExactly("No track of it was shared.");
  }

  @Test
  void severalLaunchesAreToldApart() {
    JournalMaker journal = salvo().at("56s").shared(ROK, JAPAN, LINK, "I-02");

    assertThat(told(journal.at("10m").salvo("I-04", "14m")))
        .satisfiesExactly(
            first -> assertThat(first).startsWith("Of I-02: Japan alone"),
            second -> assertThat(second).isEqualTo("Of I-04: No track of it was shared."));
  }

  @Test
  void aLaunchOfAnEarlierTurnIsNotToldAgain() {
    JournalMaker journal = salvo().at("15m").close().turn("Two", "24h");

    assertThat(told(journal)).isEmpty();
  }

  @Test
  void alertsAreToldForEveryPublicConcerned() {
    JournalMaker journal = Told.salvo(Told.three().concerning(EnumSet.allOf(Country.class)));
    journal.at("4m").alerted(JAPAN, "I-02").at("6m").alerted(ROK, "I-02");

    assertThat(told(journal).get(1))
        .isEqualTo(
            "Public alerts: Japan 1 min before the first missile landed; the ROK 1 min after the"
                + " first missile landed; the US none.");
  }

  @Test
  void failuresAreToldOnceEach() {
    JournalMaker journal = Told.three().begin().turn("One", "15m");
    journal.failed(Action.HOTLINE_CALL, List.of(JAPAN), List.of(ROK), "hotline", "I-02");
    journal.failed(Action.HOTLINE_CALL, List.of(JAPAN), List.of(US), "hotline", "I-02");
    journal.failingFor(Setback.BROKE_DOWN);
    journal.failed(Action.HOTLINE_CALL, List.of(JAPAN), List.of(US), LINK, "I-02");

    assertThat(told(journal))
        .containsExactly(
            "Not all came off: on the minister line nobody answered and the real-time link"
                + " failed while it was under way.");
  }

  @Test
  void aFailureWithoutAMechanismIsToldByWhatWasTried() {
    JournalMaker journal = Told.three().begin().turn("One", "15m");
    journal.failed(Action.PUBLIC_ALERT, List.of(JAPAN), List.of(), "", "I-02");

    assertThat(told(journal))
        .containsExactly("Not all came off: on the public alert it did not come off.");
  }

  @Test
  void whatWasCalledOffIsToldWithItsReasonAndIsNoFailure() {
    JournalMaker journal = Told.three().begin().turn("One", "15m");
    for (Reason why :
        List.of(
            new Reason.Happened(IncidentKind.PANDEMIC),
            new Reason.Standing("hotline", Status.SUSPENDED))) {
      journal.onAccountOf(why);
      journal.calledOff(Action.CONSULTATION, List.of(JAPAN, ROK), List.of(), "hotline", "I-02");
      journal.calledOff(Action.CONSULTATION, List.of(JAPAN, ROK), List.of(), LINK, "I-02");
    }

    assertThat(told(journal))
        .containsExactly(
            "Called off: minister line (pandemic), real-time link (pandemic), minister line"
                + " (suspended) and real-time link (minister line: suspended).");
  }

  @Test
  void whatWasWithheldIsToldWithItsReason() {
    JournalMaker journal = Told.three().begin().turn("One", "15m");
    for (Overruling effect : Overruling.values()) {
      journal.overruled(
          effect, Action.WARNING_SHARED, List.of(ROK), List.of(JAPAN), LINK, "I-02", RELAY, 60);
    }
    journal.overruled(
        Overruling.WITHHELD, Action.POSITION, List.of(JAPAN), List.of(), "", "I-02", "", 0);

    assertThat(told(journal))
        .containsExactly(
            "Withheld: warning shared by the ROK to Japan (dispute over history) and position by"
                + " Japan (dispute over history).");
  }

  @Test
  void aFailureOfAnEarlierTurnIsNotToldAgain() {
    JournalMaker journal = Told.three().begin().turn("One", "15m");
    journal.failed(Action.HOTLINE_CALL, List.of(JAPAN), List.of(ROK), "hotline", "I-02");

    assertThat(told(journal.close().turn("Two", "24h"))).isEmpty();
  }

  @Test
  void aScoreThatMovedByHalfAPointIsWorthASentence() {
    JournalMaker journal = Told.three().begin().turn("One", "15m");
    journal.levelIs("cohesion-japan-rok", 62.5).levelIs("tension", 40.49);

    assertThat(told(journal)).containsExactly("Scores: Cohesion, Japan–ROK 62 → 63.");
  }

  @Test
  void scoresAreComparedWithTheTurnBefore() {
    JournalMaker journal = Told.three().begin().turn("One", "15m").levelIs("tension", 55).close();
    journal.turn("Two", "24h").levelIs("tension", 50).levelIs("cohesion-japan-rok", 60);

    assertThat(told(journal))
        .containsExactly("Scores: Cohesion, Japan–ROK 62 → 60; Tension 55 → 50.");
  }
}
