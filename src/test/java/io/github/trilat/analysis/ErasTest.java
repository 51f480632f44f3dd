package io.github.trilat.analysis;

import static io.github.trilat.analysis.Told.LINK;
import static io.github.trilat.analysis.Told.RELAY;
import static io.github.trilat.model.Country.JAPAN;
import static io.github.trilat.model.Country.ROK;
import static io.github.trilat.model.Country.US;
import static io.github.trilat.words.English.text;
import static io.github.trilat.words.English.texts;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trilat.journal.Detail;
import io.github.trilat.journal.JournalMaker;
import io.github.trilat.model.Action;
import io.github.trilat.model.MechanismKind;
import io.github.trilat.model.Status;
import io.github.trilat.model.Strength;
import io.github.trilat.model.Tier;
import io.github.trilat.words.Phrase;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ErasTest {

  /** A salvo that lands after five minutes, under the mechanisms of June of that year. */
  private static JournalMaker salvo(int year) {
    return Told.salvo(Told.three().asOf(year + "-06-04"));
  }

  private static JournalMaker knownAfter(int year, String time, String mechanism) {
    return salvo(year).at(time).shared(ROK, JAPAN, mechanism, "I-02");
  }

  private static Eras eras(JournalMaker... journals) {
    return Eras.of(Stream.of(journals).map(Told::chronicle).toList());
  }

  private static String finding(JournalMaker... journals) {
    return text(eras(journals).finding());
  }

  @Test
  void tellsFromWhenOnALaunchIsKnownInTime() {
    assertThat(
            finding(
                knownAfter(2016, "6m", RELAY),
                knownAfter(2023, "1m", LINK),
                knownAfter(2024, "1m30s", LINK)))
        .isEqualTo(
            "From 2023 on Japan learns of the salvo of 18 before it lands: 3 min 30 s to 4 min ahead, by the real-time link; otherwise 1 min too late");
  }

  @Test
  void tellsTheOneEraInWhichALaunchIsKnownInTime() {
    assertThat(finding(salvo(2016), knownAfter(2019, "6m", RELAY), knownAfter(2024, "1m", LINK)))
        .isEqualTo(
            "Only under the mechanisms of 2024 does Japan learn of the salvo of 18 before it lands: 4 min ahead, by the real-time link; otherwise 1 min too late or never");
  }

  @Test
  void tellsUntilWhenALaunchWasKnownInTime() {
    assertThat(finding(knownAfter(2016, "1m", LINK), salvo(2019), salvo(2024)))
        .isEqualTo(
            "Up to 2016, and no longer, Japan learns of the salvo of 18 before it lands: 4 min ahead, by the real-time link; otherwise never");
  }

  @Test
  void tellsTheErasBetween() {
    assertThat(finding(salvo(2016), knownAfter(2019, "1m", LINK), salvo(2024)))
        .startsWith(
            "Under the mechanisms of 2019 alone Japan learns of the salvo of 18 before it lands");
  }

  @Test
  void whatIsKnownAtTheVeryLandingIsInTimeAndASecondLaterIsNot() {
    assertThat(finding(knownAfter(2016, "5m1s", RELAY), knownAfter(2024, "5m", LINK)))
        .isEqualTo(
            "Only under the mechanisms of 2024 does Japan learn of the salvo of 18 before it lands: 0 s ahead, by the real-time link; otherwise 1 s too late");
  }

  @Test
  void tellsByHowMuchOneEraKnewSooner() {
    JournalMaker own = salvo(2016).at("3m").tracked(JAPAN, "I-02");

    assertThat(finding(own, knownAfter(2024, "1m", LINK)))
        .isEqualTo(
            "Japan learns of the salvo of 18 2 min sooner under the mechanisms of 2024 than of 2016: after 1 min by the real-time link, not 3 min by its own radar");
  }

  @Test
  void tellsWhereALaunchWasKnownAtAllThoughTooLate() {
    assertThat(finding(salvo(2016), knownAfter(2024, "6m", RELAY)))
        .isEqualTo(
            "Only under the mechanisms of 2024 does Japan learn of the salvo of 18 at all, 1 min too late by the hub relay");
  }

  @Test
  void saysSoWhenNothingDiffers() {
    Eras eras =
        eras(
            knownAfter(2016, "1m", LINK),
            knownAfter(2019, "1m", LINK),
            knownAfter(2024, "1m", LINK));

    assertThat(text(eras.finding()))
        .isEqualTo(
            "Under the mechanisms of 2016 and of 2024 this script comes out alike: warnings, calls, meetings and ratings");
    assertThat(texts(eras.changes())).containsExactly("2019 and 2024: nothing of this changes.");
    assertThat(eras.telling()).containsExactly("I-02");
  }

  @Test
  void whatTheClockDoesNotShowIsNoDifference() {
    assertThat(finding(knownAfter(2016, "60.1s", LINK), knownAfter(2024, "60.3s", LINK)))
        .contains("comes out alike");
  }

  @Test
  void whatDiffersBesidesIsNamed() {
    JournalMaker early = knownAfter(2016, "1m", LINK).at("7m").alerted(JAPAN, "I-02");
    JournalMaker late =
        knownAfter(2024, "1m", LINK)
            .at("4m")
            .alerted(JAPAN, "I-02")
            .at("2h")
            .telling(Detail.NONE.graded(Tier.SENIOR_OFFICIALS))
            .did(Action.CONSULTATION, List.of(JAPAN, ROK, US), List.of(), "hotline", "I-02");

    Eras eras = eras(early, late);

    assertThat(text(eras.finding()))
        .isEqualTo(
            "Japan learns of no launch sooner in one era than in another; the eras differ in public alerts and consultation");
    assertThat(texts(eras.changes()))
        .containsExactly(
            "2024: Japan alerts its public to I-02 after 4 min instead of 7 min; partners confer after 2 h (minister line, senior officials).");
  }

  @Test
  void withoutALaunchThereIsStillSomethingToCompare() {
    JournalMaker quiet = Told.three().asOf("2016-06-04").begin().turn("One", "15m");
    JournalMaker call = Told.three().asOf("2024-06-04").begin().turn("One", "15m");
    call.at("5m").did(Action.HOTLINE_CALL, List.of(JAPAN), List.of(ROK), "hotline", "");

    Eras eras = eras(quiet, call);

    assertThat(text(eras.finding()))
        .isEqualTo("Nothing is launched; the eras differ in hotline calls");
    assertThat(eras.origin()).isEmpty();
    assertThat(texts(eras.changes()))
        .containsExactly("2024: a hotline call is answered after 5 min (minister line).");
  }

  @Test
  void aLaunchThatSomeErasHoldBackIsNoLaunchThatTheyMissed() {
    JournalMaker more = knownAfter(2024, "1m", LINK).at("10m").salvo("I-06", "15m");

    Eras eras = eras(knownAfter(2016, "1m", LINK), more);

    assertThat(text(eras.finding())).endsWith("the eras differ in which launches there are");
    assertThat(eras.telling()).containsExactly("I-02");
    assertThat(eras.launches()).extracting(Eras.Launch::id).containsExactly("I-02", "I-06");
  }

  @Test
  void whatBreaksUpStandsBackWhereAnythingLands() {
    JournalMaker early = salvo(2016).plotted("I-07", 1, true, "100s");
    JournalMaker late = salvo(2024).plotted("I-07", 1, true, "100s");
    late.at("1m").shared(ROK, JAPAN, LINK, "I-07");

    assertThat(eras(early, late).telling()).containsExactly("I-02");
  }

  @Test
  void noMoreThanThreeLaunchesAreShownTheTurningOnesFirst() {
    JournalMaker early = salvo(2016);
    JournalMaker late = salvo(2024);
    for (String id : List.of("I-11", "I-12", "I-13", "I-14")) {
      early.at("0s").plotted(id, 1, false, "5m").at("4m").shared(ROK, JAPAN, RELAY, id);
      late.at("0s").plotted(id, 1, false, "5m");
      late.at(id.equals("I-13") ? "6m" : "1m").shared(ROK, JAPAN, LINK, id);
    }

    assertThat(eras(early, late).telling()).containsExactly("I-02", "I-11", "I-13");
  }

  @Test
  void aLineOnWhichNobodyAnsweredIsTold() {
    JournalMaker failed = salvo(2019).at("12m");
    failed.failed(Action.HOTLINE_CALL, List.of(JAPAN), List.of(ROK), "hotline", "I-02");

    Eras eras = eras(salvo(2016), failed, salvo(2024));

    assertThat(texts(eras.changes()))
        .containsExactly(
            "2019: nobody answers on the minister line.",
            "2024: the minister line goes unanswered no more.");
  }

  @Test
  void whatComesAtTheSameTimeInAnotherWayIsToldByItsDifference() {
    assertThat(
            texts(
                eras(spoken(2016, Strength.CONCERN), spoken(2024, Strength.CONDEMNATION))
                    .changes()))
        .containsExactly(
            "2024: a joint statement comes after 2 h as before, but condemnation instead of concern.");
    assertThat(
            texts(eras(spoken(2016, Strength.CONCERN), spoken(2024, Strength.CONCERN)).changes()))
        .containsExactly("2024: nothing of this changes.");
  }

  private static JournalMaker spoken(int year, Strength strength) {
    return salvo(year)
        .at("2h")
        .telling(Detail.NONE.graded(strength))
        .did(Action.JOINT_STATEMENT, List.of(JAPAN, ROK, US), List.of(), "hotline", "I-02");
  }

  @Test
  void whatIsLostIsTold() {
    JournalMaker early = knownAfter(2016, "1m", LINK).at("4m").alerted(JAPAN, "I-02");

    assertThat(texts(eras(early, salvo(2024)).changes()))
        .containsExactly(
            "2024: nothing tells Japan of I-02 instead of 1 min (real-time link); Japan alerts its public to I-02 no more instead of 4 min.");
  }

  @Test
  void contactsBeforeTheSalvoDoNotCount() {
    JournalMaker journal =
        Told.three().asOf("2016-06-04").begin().turn("One", "1h").radar(JAPAN, null);
    journal.at("1m").did(Action.CONSULTATION, List.of(JAPAN, ROK), List.of(), "", "I-01");
    journal.at("10m").salvo("I-02", "15m");
    journal.at("30m").did(Action.CONSULTATION, List.of(JAPAN, ROK), List.of(), "", "I-02");

    assertThat(eras(journal, salvo(2024)).eras().get(0).contacts().consultation())
        .contains(new Eras.Step(1200, "", "", Phrase.EMPTY));
  }

  @Test
  void anEraBeforeEveryMechanismSaysSo() {
    JournalMaker before =
        Told.salvo(
            new JournalMaker()
                .asOf("2010-01-01")
                .mechanism(LINK, "real-time link", MechanismKind.PACT, Status.ABSENT, false));

    Eras eras = eras(before, salvo(2024));

    assertThat(eras.eras()).extracting(Eras.Era::beforeAll).containsExactly(true, false);
    assertThat(texts(eras.changes()))
        .first()
        .isEqualTo("2010 lies before every mechanism: each country has what its own sensors show.");
  }

  @Test
  void erasOfOneYearAreToldByTheirDates() {
    JournalMaker may = Told.salvo(Told.three().asOf("2024-05-01"));

    assertThat(eras(salvo(2016), may, salvo(2024)).eras())
        .extracting(Eras.Era::label)
        .containsExactly("2016", "2024-05-01", "2024-06-04");
  }
}
