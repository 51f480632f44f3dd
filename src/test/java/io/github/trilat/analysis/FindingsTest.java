package io.github.trilat.analysis;

import static io.github.trilat.analysis.Told.LINK;
import static io.github.trilat.analysis.Told.RELAY;
import static io.github.trilat.model.Country.JAPAN;
import static io.github.trilat.model.Country.ROK;
import static io.github.trilat.model.Country.US;
import static io.github.trilat.words.English.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trilat.journal.JournalMaker;
import io.github.trilat.journal.Reason;
import io.github.trilat.journal.Setback;
import io.github.trilat.model.Action;
import io.github.trilat.model.IncidentKind;
import io.github.trilat.model.Measure;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FindingsTest {

  private static List<Finding> findings(JournalMaker journal) {
    return Told.analysis(journal).findings();
  }

  private static Finding only(JournalMaker journal) {
    List<Finding> all = findings(journal);
    assertThat(all).hasSize(1);
    return all.get(0);
  }

  private static List<Object> told(Finding finding) {
    return List.of(
        finding.helped(),
        text(finding.observation()),
        text(finding.discussion()),
        text(finding.recommendation()),
        finding.sources());
  }

  /** A salvo that concerns nobody, so that no public had to be told. */
  private static JournalMaker salvo() {
    return Told.salvo(Told.three().concerning(Set.of()));
  }

  @Test
  void aRunInWhichNothingHappenedHasNone() {
    assertThat(findings(salvo())).isEmpty();
  }

  @Test
  void aTrackThatCameInTimeHelped() {
    JournalMaker journal = salvo().because("The link carries a track", "2023-12-rt");

    assertThat(told(only(journal.at("56s").shared(ROK, JAPAN, LINK, "I-02"))))
        .isEqualTo(
            List.of(
                true,
                "The real-time link gave Japan a track of I-02 4 min 4 s before the first missile landed.",
                "Its own radar never saw the flight. Rule: “The link carries a track”.",
                "Sustain the real-time link and keep it in practice.",
                List.of("2023-12-rt")));
  }

  @Test
  void aTrackThatCameTooLateFailed() {
    JournalMaker journal = salvo().at("10s").out(LINK, "I-05").because("The relay carries it");
    journal.at("5m46s").since("46s").shared(ROK, JAPAN, RELAY, "I-02");
    Finding finding = only(journal.at("6m").tracked(JAPAN, "I-02"));

    assertThat(finding.helped()).isFalse();
    assertThat(text(finding.observation()))
        .isEqualTo("The hub relay gave Japan a track of I-02 46 s after the first missile landed.");
    assertThat(text(finding.discussion()))
        .isEqualTo(
            "Its own radar confirmed the flight after 6 min. The real-time link was out, so the"
                + " slower path had to serve. Rule: “The relay carries it”.");
    assertThat(text(finding.recommendation())).startsWith("Give the fast path a second carrier");
  }

  @Test
  void theCountryThatGainedMostIsTold() {
    JournalMaker journal = salvo().at("1m").shared(US, JAPAN, LINK, "I-02");
    journal.shared(US, ROK, LINK, "I-02").at("2m").tracked(JAPAN, "I-02");
    assertThat(text(only(journal).observation()))
        .startsWith("The real-time link gave the ROK a track");

    journal.at("2m").tracked(ROK, "I-02");
    assertThat(text(only(journal).observation()))
        .startsWith("The real-time link gave Japan a track");
  }

  @Test
  void aCountryThatKnewByItselfGainedNothing() {
    JournalMaker journal = salvo().at("46s").tracked(ROK, "I-02");

    assertThat(findings(journal.at("56s").shared(JAPAN, ROK, LINK, "I-02"))).isEmpty();
  }

  @Test
  void aPublicThatHadNoWordOfWhatCameItsWay() {
    JournalMaker journal = Told.salvo();
    assertThat(text(only(journal).observation()))
        .isEqualTo("The public of Japan had no word of I-02, which came its way.");
    assertThat(text(only(journal).discussion())).startsWith("Nobody confirmed a track of it.");

    Finding seen = only(journal.at("46s").tracked(JAPAN, "I-02"));
    assertThat(text(seen.discussion())).isEqualTo("A track of it was there after 46 s.");

    assertThat(
            findings(
                journal.at("10m").did(Action.ANNOUNCEMENT, List.of(JAPAN), List.of(), "", "I-02")))
        .isEmpty();
  }

  @Test
  void anObjectiveThatWasNotMetAndOneThatWasMetInPart() {
    JournalMaker journal =
        Told.salvo(
            Told.three()
                .concerning(Set.of())
                .objective("warn", Measure.WARNING_LEAD, JAPAN, "I-02", 60));
    assertThat(text(only(journal).observation())).endsWith(": not met.");

    journal.at("4m30s").tracked(JAPAN, "I-02");
    assertThat(text(only(journal).observation())).endsWith(": met only in part.");
    assertThat(text(only(journal).discussion())).isEqualTo("30 s; the target was at least 1 min.");
  }

  @Test
  void anAlertAfterTheLandingFailed() {
    JournalMaker journal = Told.salvo().because("The public is told", "alert-source");
    journal.at("5m30s").since("1m").alerted(JAPAN, "I-02").at("6m").alerted(ROK, "I-02");

    assertThat(told(only(journal)))
        .isEqualTo(
            List.of(
                false,
                "The public alerts of I-02 came after the first missile landed: that of Japan 30 s"
                    + " late and that of the ROK 1 min late.",
                "From track to alert took 4 min 30 s. Rule: “The public is told”.",
                "Hold the missile-warning exercise at its agreed cadence: practice is what shortens"
                    + " the alert.",
                List.of("alert-source")));
  }

  @Test
  void anAlertAtTheLandingIsNotLate() {
    assertThat(findings(Told.salvo().at("5m").alerted(JAPAN, "I-02"))).isEmpty();
  }

  @Test
  void failuresOfOneKindAreOneFinding() {
    JournalMaker journal = Told.three().begin().turn("One", "15m").because("They ring", "a-line");
    journal.failed(Action.HOTLINE_CALL, List.of(JAPAN), List.of(ROK), "hotline", "I-02");
    journal.failed(Action.HOTLINE_CALL, List.of(JAPAN), List.of(ROK), "hotline", "I-04");
    journal.failed(Action.HOTLINE_CALL, List.of(JAPAN), List.of(US), "hotline", "I-04");

    assertThat(told(only(journal)))
        .isEqualTo(
            List.of(
                false,
                "On the minister line, about I-02 and I-04: nobody answered.",
                "Rule: “They ring”.",
                "Agree who stands in when the minister line does not answer.",
                List.of("a-line")));
  }

  @Test
  void failuresForOtherReasonsAreFindingsOfTheirOwn() {
    JournalMaker journal = Told.three().begin().turn("One", "15m");
    journal.failed(Action.HOTLINE_CALL, List.of(JAPAN), List.of(ROK), "hotline", "I-02");
    journal.failingFor(Setback.BROKE_DOWN);
    journal.failed(Action.HOTLINE_CALL, List.of(JAPAN), List.of(ROK), "hotline", "I-02");

    assertThat(findings(journal)).hasSize(2);
  }

  @Test
  void aFailureWithoutAMechanismIsToldByWhatWasTried() {
    JournalMaker journal = Told.three().begin().turn("One", "15m");
    Finding finding =
        only(journal.failed(Action.PUBLIC_ALERT, List.of(JAPAN), List.of(), "", "I-02"));

    assertThat(text(finding.observation()))
        .isEqualTo("On the public alert, about I-02: it did not come off.");
    assertThat(text(finding.recommendation()))
        .isEqualTo("Agree who stands in when the public alert does not answer.");
  }

  @Test
  void anExpectationThatWasNotMetFailed() {
    JournalMaker journal = Told.three().begin().turn("One", "15m");
    journal.expecting("I-02", Action.HOTLINE_CALL, ROK, "2m");

    assertThat(told(only(journal)))
        .isEqualTo(
            List.of(
                false,
                "After I-02 it was expected (the ROK: hotline call within 2 min); it was not done.",
                "No rule brought it about under the mechanisms of that day.",
                "Settle in advance who does this, by which path and by when.",
                List.of("a-source")));
  }

  @Test
  void anExpectationThatWasMetLateTellsTheRule() {
    JournalMaker journal = Told.three().begin().turn("One", "15m").because("They ring");
    journal.expecting("I-02", Action.HOTLINE_CALL, ROK, "2m");
    journal.at("3m").did(Action.HOTLINE_CALL, List.of(ROK), List.of(JAPAN), "hotline", "I-02");

    assertThat(text(only(journal).observation())).endsWith("it was done after 3 min, 1 min late.");
    assertThat(text(only(journal).discussion())).isEqualTo("Rule: “They ring”.");
  }

  @Test
  void anExpectationThatWasMetInTimeNeedsNoFinding() {
    JournalMaker journal = Told.three().begin().turn("One", "15m");
    journal.expecting("I-02", Action.HOTLINE_CALL, ROK, "2m").at("2m");

    assertThat(
            findings(
                journal.did(Action.HOTLINE_CALL, List.of(ROK), List.of(JAPAN), "hotline", "I-02")))
        .isEmpty();
  }

  @Test
  void whatWasCalledOffIsToBeMadeUpFor() {
    JournalMaker journal =
        Told.three()
            .begin()
            .turn("One", "15m")
            .onAccountOf(new Reason.Happened(IncidentKind.PANDEMIC));

    Finding finding =
        only(journal.calledOff(Action.DRILL_HELD, List.of(JAPAN, ROK), List.of(), RELAY, "I-04"));

    assertThat(text(finding.observation()))
        .isEqualTo("Called off, about I-04: hub relay (pandemic).");
    assertThat(text(finding.recommendation())).startsWith("Agree when it is made up for");
  }
}
