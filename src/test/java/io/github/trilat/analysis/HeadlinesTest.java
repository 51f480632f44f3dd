package io.github.trilat.analysis;

import static io.github.trilat.analysis.Told.LINK;
import static io.github.trilat.analysis.Told.RELAY;
import static io.github.trilat.model.Country.JAPAN;
import static io.github.trilat.model.Country.ROK;
import static io.github.trilat.model.Country.US;
import static io.github.trilat.words.English.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trilat.journal.JournalMaker;
import org.junit.jupiter.api.Test;

class HeadlinesTest {

  private static String sharing(JournalMaker journal) {
    return text(Told.analysis(journal).firstMinutes().finding());
  }

  private static String lead(JournalMaker journal) {
    return text(Told.analysis(journal).warningLead().finding());
  }

  private static String course(JournalMaker journal) {
    return text(Told.analysis(journal).course().finding());
  }

  private static final String NO_LEAD =
      "Sharing gave no country a warning before the landing that it did not have by itself";

  @Test
  void withoutALaunchThereIsNothingToSee() {
    JournalMaker journal = Told.three().begin().turn("One", "15m");

    assertThat(sharing(journal)).isEqualTo("Nothing was launched");
    assertThat(lead(journal)).isEqualTo(NO_LEAD);
  }

  @Test
  void withoutSharingNobodyLearntAnythingFromAPartner() {
    JournalMaker journal = Told.salvo().at("46s").tracked(ROK, "I-02");

    assertThat(sharing(journal))
        .isEqualTo("No country learnt of a launch from a partner before it knew by itself");
    assertThat(lead(journal)).isEqualTo(NO_LEAD);
  }

  @Test
  void aCountryThatWouldNeverHaveSeenIt() {
    JournalMaker journal = Told.salvo().at("56s").shared(ROK, JAPAN, LINK, "I-02");

    assertThat(sharing(journal))
        .isEqualTo(
            "Japan learnt of the salvo of 18 in 56 s by real-time link, and would never have seen it alone");
    assertThat(lead(journal))
        .isEqualTo(
            "Sharing gave Japan 4 min 4 s of warning of the salvo of 18, where its own radar gave none");
  }

  @Test
  void aCountryThatWouldHaveSeenItLater() {
    JournalMaker journal = Told.salvo().at("56s").shared(JAPAN, ROK, LINK, "I-02");
    journal.at("1m26s").tracked(ROK, "I-02");

    assertThat(sharing(journal))
        .isEqualTo(
            "The ROK learnt of the salvo of 18 in 56 s by real-time link, 30 s before its own radar");
    assertThat(lead(journal))
        .isEqualTo(
            "Sharing gave the ROK 4 min 4 s of warning of the salvo of 18, 30 s more than its own radar");
  }

  @Test
  void aCountryWithoutARadarDoesNotCount() {
    JournalMaker journal = Told.salvo().at("56s").shared(ROK, US, LINK, "I-02");

    assertThat(lead(journal)).isEqualTo(NO_LEAD);
  }

  @Test
  void aTrackThatCameAfterOnesOwnIsNoGain() {
    JournalMaker journal = Told.salvo().at("46s").tracked(ROK, "I-02");
    journal.at("56s").shared(JAPAN, ROK, LINK, "I-02");

    assertThat(lead(journal)).isEqualTo(NO_LEAD);
  }

  @Test
  void theGreatestGainIsTold() {
    JournalMaker journal = Told.salvo().at("1m").shared(JAPAN, ROK, LINK, "I-02");
    journal.at("2m").shared(ROK, JAPAN, RELAY, "I-02");
    journal.at("2m30s").tracked(ROK, "I-02");

    assertThat(sharing(journal))
        .isEqualTo(
            "Japan learnt of the salvo of 18 in 2 min by hub relay, and would never have seen it alone");
    assertThat(lead(journal))
        .isEqualTo(
            "Sharing gave Japan 3 min of warning of the salvo of 18, where its own radar gave none");
  }

  @Test
  void whatCameTooLateIsToldBesideWhatDidNot() {
    JournalMaker journal = Told.salvo().at("56s").shared(ROK, JAPAN, LINK, "I-02");
    journal.at("10m").salvo("I-06", "13m").at("13m46s").shared(ROK, JAPAN, RELAY, "I-06");

    assertThat(sharing(journal))
        .isEqualTo(
            "Japan learnt of the first salvo of 18 in 56 s by real-time link, and would never have seen it alone; of"
                + " the second salvo of 18, by hub relay, 46 s after it had landed");
    assertThat(lead(journal))
        .startsWith("Sharing gave Japan 4 min 4 s of warning of the first salvo of 18");
  }

  @Test
  void whatCameTooLateIsToldOnceIfThereIsNothingElse() {
    JournalMaker journal = Told.salvo().at("5m46s").shared(ROK, JAPAN, RELAY, "I-02");

    assertThat(sharing(journal))
        .isEqualTo(
            "Japan learnt of the salvo of 18 in 5 min 46 s by hub relay, 46 s after it had landed");
    assertThat(lead(journal)).isEqualTo(NO_LEAD);
  }

  @Test
  void whatBrokeUpHasNotLanded() {
    JournalMaker journal = Told.three().begin().turn("One", "15m").radar(JAPAN, null);
    journal.plotted("I-01", 1, true, "100s").at("2m").shared(ROK, JAPAN, RELAY, "I-01");

    assertThat(sharing(journal))
        .isEqualTo(
            "Japan learnt of the short-range shot in 2 min by hub relay, 20 s after it had broken up");
  }

  @Test
  void theCourseIsOfCohesionAndTension() {
    JournalMaker journal = Told.three().begin().turn("One", "15m");
    journal.levelIs("cohesion-japan-rok", 63.6).levelIs("tension", 35.4).close();

    assertThat(course(journal))
        .isEqualTo("Cohesion, Japan–ROK rose from 62 to 64 and tension fell from 40 to 35");
  }

  @Test
  void scoresOfAnotherKindAreNotInTheHeadline() {
    JournalMaker journal =
        new JournalMaker()
            .level("readiness", "Readiness", "readiness", 10)
            .level("tension", "Tension", "tension", 40)
            .level("cohesion", "Cohesion", "cohesion", 62)
            .begin();

    assertThat(course(journal.turn("One", "15m").levelIs("tension", 50).close()))
        .isEqualTo("Cohesion ended where it began, at 62 and tension rose from 40 to 50");
  }

  @Test
  void aScoreThatEndsWhereItBeganSaysSo() {
    JournalMaker journal = Told.three().begin().turn("One", "15m").levelIs("tension", 80).close();
    journal.turn("Two", "1h").levelIs("tension", 40.4).close();

    assertThat(course(journal))
        .isEqualTo(
            "Cohesion, Japan–ROK ended where it began, at 62 and tension ended where it began, at 40");
  }

  @Test
  void withoutCohesionAndTensionTheScoresThatMovedFurthestAreTold() {
    JournalMaker journal =
        new JournalMaker()
            .level("calm", "Calm", "calm", 50)
            .level("rok", "ROK mood", "mood", 50)
            .level("trust", "Trust", "trust", 50)
            .begin();
    journal.turn("One", "15m").levelIs("calm", 51).levelIs("rok", 40).levelIs("trust", 65).close();

    assertThat(course(journal))
        .isEqualTo("Trust rose from 50 to 65 and ROK mood fell from 50 to 40");
  }

  @Test
  void withoutScoresThereIsNoCourse() {
    assertThat(course(new JournalMaker().begin().turn("One", "15m").close()))
        .isEqualTo("No scores were kept");
  }
}
