package io.github.trilat.analysis;

import static io.github.trilat.analysis.Told.LINK;
import static io.github.trilat.analysis.Told.RELAY;
import static io.github.trilat.model.Country.JAPAN;
import static io.github.trilat.model.Country.ROK;
import static io.github.trilat.model.Country.US;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trilat.journal.JournalMaker;
import io.github.trilat.journal.Overruling;
import io.github.trilat.model.Action;
import io.github.trilat.model.Status;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeedsTest {

  /** The numbers of the entries from what began it to the last entry that is a deed. */
  private static List<Long> chain(JournalMaker journal) {
    Deeds deeds = Deeds.of(Told.chronicle(journal));
    List<Deed> all = deeds.all();
    return deeds.chain(all.get(all.size() - 1)).stream().map(Deed::seq).toList();
  }

  /** Entry 3 is the inject, entry 5 the ROK's track. */
  private static JournalMaker tracked() {
    return Told.salvo()
        .at("50s")
        .on("A sighting is confirmed", "sighting:ROK-RADAR:I-02")
        .tracked(ROK, "I-02");
  }

  @Test
  void aTrackGoesBackToTheSightingsOfItsLaunch() {
    assertThat(chain(tracked())).containsExactly(3L, 5L);
  }

  @Test
  void aCopyGoesBackToTheTrack() {
    assertThat(
            chain(
                tracked()
                    .at("1m")
                    .on("The link carries it", LINK, "track:ROK:I-02")
                    .shared(ROK, JAPAN, LINK, "I-02")))
        .containsExactly(3L, 5L, 6L);
  }

  @Test
  void ofTwoCopiesTheFirstMadeTheNotice() {
    JournalMaker journal =
        tracked().on("One", "track:ROK:I-02").at("1m").shared(ROK, JAPAN, LINK, "I-02");
    journal.on("Another", "track:ROK:I-02").at("4m").shared(ROK, JAPAN, RELAY, "I-02");
    journal.on("An alert", "notice:JAPAN:I-02:ROK").at("7m").since("5m").alerted(JAPAN, "I-02");

    assertThat(chain(journal)).containsExactly(3L, 5L, 6L, 8L);
  }

  @Test
  void nothingGoesBackToWhatCameAfterItWasBegun() {
    JournalMaker journal = tracked().at("2m").inject("I-03", "report", "A count");
    journal.on("A call", "I-02", "count-claim:I-03").at("5m").since("1m");

    assertThat(
            chain(
                journal.did(Action.HOTLINE_CALL, List.of(ROK), List.of(JAPAN), "hotline", "I-02")))
        .containsExactly(3L, 7L);
  }

  @Test
  void theLastThatHappenedIsTheCause() {
    JournalMaker journal = tracked().at("2m").inject("I-03", "report", "A count");
    journal.on("One count", "track:ROK:I-02", "count-claim:I-03").at("5m").since("2m");

    assertThat(
            chain(
                journal.did(Action.COUNT_RECONCILED, List.of(JAPAN, ROK), List.of(), LINK, "I-03")))
        .containsExactly(6L, 7L);
  }

  @Test
  void whatHappenedGoesBeforeWhatStands() {
    JournalMaker journal = tracked().at("2m").out(LINK, "I-02").back(LINK, "I-02");
    journal.on("A call", "track:ROK:I-02", LINK).at("5m").since("2m");

    assertThat(
            chain(
                journal.did(Action.HOTLINE_CALL, List.of(ROK), List.of(JAPAN), "hotline", "I-02")))
        .containsExactly(3L, 5L, 8L);
  }

  @Test
  void whereNothingHappenedTheLastChangeIsTheCause() {
    JournalMaker journal = tracked().at("2m").out(LINK, "I-02").at("3m").back(LINK, "I-02");
    journal.on("What stands", LINK).at("5m").since("4m");

    assertThat(
            chain(journal.did(Action.CONSULTATION, List.of(JAPAN, ROK, US), List.of(), "", "I-02")))
        .containsExactly(3L, 7L, 8L);
  }

  @Test
  void aDayOfTheCalendarHasNoCause() {
    assertThat(chain(tracked().at("2m").changed(LINK, Status.ACTIVE, true, LINK)))
        .containsExactly(6L);
  }

  @Test
  void anAgreedCountIsOfTheLaunchWhoseTrackSettledIt() {
    JournalMaker journal = tracked().at("2m").inject("I-03", "report", "A count");
    journal.on("One count", "track:ROK:I-02", "count-claim:I-03").at("5m").since("2m");
    journal.did(Action.COUNT_RECONCILED, List.of(JAPAN, ROK), List.of(), LINK, "I-03");
    journal.on("Relief", "agreed-count:I-04", "I-02").moved("tension", 40, 39);

    assertThat(chain(journal)).containsExactly(3L, 8L);
  }

  /** A dispute of turn one, entry 5, withholds the ROK's track, entry 6. */
  private static JournalMaker withheld() {
    JournalMaker journal = Told.salvo().at("30s").inject("I-01", "history-dispute", "A dispute");
    journal.at("50s").on("A sighting is confirmed", "sighting:ROK-RADAR:I-02");
    journal.tracked(ROK, "I-02").at("51s").on("No track goes out", "I-01");
    return journal.overruled(
        Overruling.WITHHELD,
        Action.WARNING_SHARED,
        List.of(ROK),
        List.of(JAPAN),
        LINK,
        "I-02",
        "",
        0,
        "track:ROK:I-02",
        LINK);
  }

  @Test
  void whatWasWithheldGoesBackToWhatWouldHaveLedToItAndRestsOnTheReason() {
    Deeds deeds = Deeds.of(Told.chronicle(withheld()));
    Deed deed = deeds.deed(7).orElseThrow();

    assertThat(deeds.chain(deed)).extracting(Deed::seq).containsExactly(3L, 6L, 7L);
    assertThat(deeds.grounds(deed))
        .extracting(Deeds.Ground::fact)
        .containsExactly("track:ROK:I-02", "I-01");
    assertThat(deeds.supported(deeds.deed(5).orElseThrow())).contains(deed);
    assertThat(deed.failed()).isTrue();
  }

  @Test
  void whatRulesRememberGoesBackToWhatItWas() {
    JournalMaker journal = tracked().at("1m").since("1m").on("A call", "I-02");
    journal.did(Action.HOTLINE_CALL, List.of(ROK), List.of(JAPAN), "hotline", "I-02");
    journal.failed(Action.HOTLINE_CALL, List.of(ROK), List.of(US), "hotline", "I-02");
    String at = "2024-05-29T21:15:00Z";
    journal.at("2m").on("One", "past-deed:hotline-call:ROK:JAPAN:hotline:I-02:" + at);
    journal.did(Action.POSITION, List.of(ROK), List.of(), "", "I-02");
    journal.on("Two", "past-deed:hotline-call:ROK:US:hotline:I-02:failed:" + at);
    journal.did(Action.POSITION, List.of(US), List.of(), "", "I-02");
    journal.on("Three", "past-incident:I-02");
    journal.did(Action.POSITION, List.of(JAPAN), List.of(), "", "I-02");
    Deeds deeds = Deeds.of(Told.chronicle(journal));

    assertThat(deeds.cause(deeds.deed(8).orElseThrow()).orElseThrow().seq()).isEqualTo(6);
    assertThat(deeds.cause(deeds.deed(9).orElseThrow()).orElseThrow().seq()).isEqualTo(7);
    assertThat(deeds.cause(deeds.deed(10).orElseThrow()).orElseThrow().seq()).isEqualTo(3);
  }

  @Test
  void aFallbackBearsOnTheOutageInWhosePlaceItCame() {
    JournalMaker journal = tracked().at("51s").out(LINK, "I-02");
    journal
        .on("The relay", "track:ROK:I-02")
        .at("4m")
        .since("52s")
        .shared(ROK, JAPAN, RELAY, "I-02");
    Deeds deeds = Deeds.of(Told.chronicle(journal));

    assertThat(deeds.supported(deeds.deed(6).orElseThrow()))
        .extracting(Deed::seq)
        .containsExactly(7L);
  }
}
