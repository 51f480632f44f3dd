package io.github.trilat.analysis;

import static io.github.trilat.analysis.Told.LINK;
import static io.github.trilat.analysis.Told.RELAY;
import static io.github.trilat.model.Country.JAPAN;
import static io.github.trilat.model.Country.ROK;
import static io.github.trilat.model.Country.US;
import static io.github.trilat.words.English.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trilat.analysis.Knowledge.Cell;
import io.github.trilat.analysis.Knowledge.Fact;
import io.github.trilat.analysis.Knowledge.Launch;
import io.github.trilat.journal.Detail;
import io.github.trilat.journal.JournalMaker;
import io.github.trilat.model.Action;
import io.github.trilat.model.Country;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class KnowledgeTest {

  private static Knowledge knowledge(JournalMaker journal) {
    return Told.analysis(journal).knowledge();
  }

  private static Launch only(JournalMaker journal) {
    return knowledge(journal).launches().get(0);
  }

  private static Cell cell(JournalMaker journal, Fact fact, Country country) {
    return only(journal).cells(fact).stream()
        .filter(each -> each.country() == country)
        .findFirst()
        .orElseThrow();
  }

  private static Cell track(JournalMaker journal, Country country) {
    return cell(journal, Fact.TRACK, country);
  }

  /** The ROK's track goes over the link to both partners. */
  private static JournalMaker linked() {
    JournalMaker journal = Told.salvo().at("50s").tracked(ROK, "I-02").at("60s");
    return journal.shared(ROK, JAPAN, LINK, "I-02").shared(ROK, US, LINK, "I-02");
  }

  @Test
  void factsComeByWaysWithTheirLinks() {
    JournalMaker journal = Told.salvo().at("30s");
    journal.did(Action.CUE_RECEIVED, List.of(US), List.of(), "", "I-02");
    journal.at("60s").did(Action.CUE_SHARED, List.of(US), List.of(JAPAN), LINK, "I-02");
    journal.via(US).at("70s").shared(ROK, JAPAN, RELAY, "I-02");

    assertThat(text(cell(journal, Fact.CUE, US).first().orElseThrow().way().words()))
        .isEqualTo("its own satellite");
    assertThat(text(cell(journal, Fact.CUE, JAPAN).first().orElseThrow().way().words()))
        .isEqualTo("the real-time link from the US");
    assertThat(track(journal, JAPAN).hangsOn())
        .extracting(link -> text(link.words()))
        .containsExactly("the ROK's radar", "the hub relay", "the US as the hub");
  }

  @Test
  void oneWayIsASinglePath() {
    assertThat(track(linked(), JAPAN).isSinglePath()).isTrue();
    assertThat(track(linked(), ROK).isSinglePath()).isTrue();
    assertThat(track(linked(), JAPAN).secureSince()).isEmpty();
  }

  @Test
  void aRadarOfOnesOwnIsASecondPath() {
    Cell japan = track(linked().at("3m").tracked(JAPAN, "I-02"), JAPAN);

    assertThat(japan.isSinglePath()).isFalse();
    assertThat(japan.secureSince()).contains(Duration.ofMinutes(3));
  }

  @Test
  void whatCameAfterTheLandingSecuresNothing() {
    Cell japan = track(linked().at("5m1s").tracked(JAPAN, "I-02"), JAPAN);

    assertThat(japan.inTime()).hasSize(1);
    assertThat(japan.isSinglePath()).isTrue();
    assertThat(track(linked().at("5m").tracked(JAPAN, "I-02"), JAPAN).isSinglePath()).isFalse();
  }

  @Test
  void whoKnewTooLateHungOnNothing() {
    JournalMaker journal = Told.salvo().at("6m").shared(ROK, JAPAN, LINK, "I-02");

    assertThat(track(journal, JAPAN).isSinglePath()).isFalse();
    assertThat(track(journal, JAPAN).first()).isPresent();
    assertThat(text(only(journal).finding()))
        .isEqualTo("No country held a track of I-02 before it ended.");
  }

  @Test
  void twoCopiesOfOneTrackHangOnItsRadar() {
    JournalMaker journal = linked().at("2m").shared(ROK, JAPAN, RELAY, "I-02");

    assertThat(track(journal, JAPAN).hangsOn()).containsExactly(Link.radar(ROK));
  }

  @Test
  void twoTracksOverOneLinkHangOnTheLink() {
    JournalMaker journal = linked().at("2m").shared(JAPAN, US, LINK, "I-02");

    assertThat(track(journal, US).hangsOn())
        .extracting(link -> text(link.words()))
        .containsExactly("the real-time link");
    assertThat(text(only(journal).finding()))
        .contains("the US's on the real-time link, which all its paths shared");
  }

  @Test
  void theFindingNamesThePathAndWhatAllHungOn() {
    assertThat(text(only(linked()).finding()))
        .isEqualTo(
            "Japan's and the US's knowledge of I-02 hung on one path: the real-time link from the"
                + " ROK; the ROK's on nothing but its own radar. Without the ROK's radar, nobody would"
                + " have held a track of it in time.");
  }

  @Test
  void theFindingNamesThoseWhomALinkWouldHaveBlinded() {
    JournalMaker journal = linked().at("2m").shared(JAPAN, ROK, RELAY, "I-02");

    assertThat(only(journal).blindWithout(Link.radar(ROK))).containsExactly(JAPAN, US);
    assertThat(text(only(journal).finding()))
        .endsWith(
            "Without the ROK's radar, neither Japan nor the US would have held a track of it in"
                + " time.");
  }

  @Test
  void nothingHungOnASinglePath() {
    JournalMaker journal = Told.salvo().at("50s").tracked(ROK, "I-02");
    journal.at("60s").shared(JAPAN, ROK, LINK, "I-02");

    assertThat(text(only(journal).finding()))
        .isEqualTo("No country's knowledge of I-02 hung on a single path.");
    assertThat(text(knowledge(journal).finding()))
        .isEqualTo("No country's track hung on a single path");
  }

  @Test
  void theFindingOfAllCountsTracksAndNamesTheWorstGap() {
    assertThat(text(knowledge(linked()).finding()))
        .isEqualTo(
            "3 of the 3 tracks that came in time hung on a single path; without the ROK's radar,"
                + " nobody would have held a track of the salvo of 18 in time");
    assertThat(text(knowledge(Told.salvo()).finding()))
        .isEqualTo("No country held a track of a launch before it ended");
    assertThat(text(knowledge(Told.three().begin()).finding())).isEqualTo("Nothing was launched");
  }

  @Test
  void aGapThatLeavesNobodyIsWorseThanOneThatLeavesSomebody() {
    JournalMaker journal = Told.salvo().at("50s").tracked(ROK, "I-02").tracked(JAPAN, "I-02");
    journal.at("60s").shared(ROK, US, LINK, "I-02").at("2m").salvo("I-04", "7m");
    journal.at("3m").tracked(ROK, "I-04").at("4m").shared(ROK, US, LINK, "I-04");

    assertThat(text(knowledge(journal).finding()))
        .endsWith(
            "without the ROK's radar, nobody would have held a track of the second salvo of 18 in time");
  }

  @Test
  void anAgreedCountBelongsToTheLaunchWhoseTrackItNames() {
    JournalMaker journal = agreed(linked());
    Cell japan = cell(journal, Fact.COUNT, JAPAN);

    assertThat(japan.first().orElseThrow().at()).isEqualTo(Duration.ofHours(2));
    assertThat(japan.isSinglePath()).isFalse();
    assertThat(only(linked()).cells(Fact.COUNT)).isEmpty();
  }

  private static JournalMaker agreed(JournalMaker journal) {
    return journal
        .at("1h")
        .counted("I-09", "I-02", 17)
        .at("2h")
        .on("Counts", "count-claim:I-09", "track:ROK:I-02")
        .telling(Detail.objects(18))
        .did(Action.COUNT_RECONCILED, List.of(JAPAN, ROK, US), List.of(), LINK, "I-09");
  }
}
