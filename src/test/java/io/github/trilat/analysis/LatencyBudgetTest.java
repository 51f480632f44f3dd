package io.github.trilat.analysis;

import static io.github.trilat.analysis.LatencyBudget.Step.CONFIRM;
import static io.github.trilat.analysis.LatencyBudget.Step.UNSEEN;
import static io.github.trilat.analysis.Told.LINK;
import static io.github.trilat.analysis.Told.RELAY;
import static io.github.trilat.model.Country.JAPAN;
import static io.github.trilat.model.Country.ROK;
import static io.github.trilat.model.Country.US;
import static io.github.trilat.words.English.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.trilat.analysis.LatencyBudget.Launch;
import io.github.trilat.analysis.LatencyBudget.Row;
import io.github.trilat.analysis.LatencyBudget.Stage;
import io.github.trilat.journal.JournalMaker;
import io.github.trilat.model.Action;
import io.github.trilat.model.Country;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class LatencyBudgetTest {

  private static LatencyBudget budget(JournalMaker journal) {
    return Told.analysis(journal).latencyBudget();
  }

  private static Launch only(JournalMaker journal) {
    return budget(journal).launches().get(0);
  }

  private static Row row(JournalMaker journal, Country country) {
    return only(journal).rows().stream()
        .filter(row -> row.country() == country)
        .findFirst()
        .orElseThrow();
  }

  private static Duration seconds(long seconds) {
    return Duration.ofSeconds(seconds);
  }

  /** The ROK sees the salvo, tells Japan, both alert, and all confer. */
  private static JournalMaker shared() {
    JournalMaker journal = Told.salvo();
    journal.at("30s").did(Action.CUE_RECEIVED, List.of(US), List.of(), "", "I-02");
    journal.at("50s").since("40s").tracked(ROK, "I-02");
    journal.at("60s").since("50s").shared(ROK, JAPAN, LINK, "I-02");
    journal.at("65s").since("30s").did(Action.CUE_SHARED, List.of(US), List.of(ROK), "ew", "I-02");
    journal.at("4m").since("60s").alerted(JAPAN, "I-02");
    journal.at("2h").did(Action.CONSULTATION, List.of(JAPAN, ROK), List.of(), "talks", "I-02");
    return journal.at("3h").did(Action.CONSULTATION, List.of(JAPAN), List.of(), "talks", "I-02");
  }

  @Test
  void eachStepHasItsTimeSinceLiftOff() {
    Row japan = row(shared(), JAPAN);
    Row rok = row(shared(), ROK);

    assertThat(japan.hasRadar()).isTrue();
    assertThat(japan.inView()).isEmpty();
    assertThat(japan.cue()).isEmpty();
    assertThat(japan.confirmed()).isEmpty();
    assertThat(japan.received().orElseThrow().at()).isEqualTo(seconds(60));
    assertThat(text(japan.received().orElseThrow().way().brief())).isEqualTo("real-time link, ROK");
    assertThat(japan.consulted()).contains(Duration.ofHours(2));
    assertThat(japan.alerted()).contains(Duration.ofMinutes(4));
    assertThat(rok.inView()).contains(seconds(40));
    assertThat(rok.cue()).contains(seconds(65));
    assertThat(rok.confirmed()).contains(seconds(50));
    assertThat(rok.received()).isEmpty();
    assertThat(rok.alerted()).isEmpty();
  }

  @Test
  void aCountryWithoutARadarIsNoCountryThatNeverSaw() {
    assertThat(row(shared(), US).hasRadar()).isFalse();
    assertThat(row(shared(), US).cue()).contains(seconds(30));
    assertThat(row(shared(), US).consulted()).isEmpty();
  }

  @Test
  void onlyAPublicThatIsConcernedIsWaitedFor() {
    assertThat(only(shared()).rows())
        .extracting(Row::concerned)
        .containsExactly(true, false, false);
  }

  @Test
  void marginsAreAgainstTheFirstLanding() {
    Launch launch = only(shared());

    assertThat(launch.flight()).isEqualTo(Duration.ofMinutes(5));
    assertThat(launch.margin(Duration.ofMinutes(4))).isEqualTo(Duration.ofMinutes(1));
    assertThat(launch.margin(Duration.ofMinutes(6))).isEqualTo(Duration.ofMinutes(-1));
  }

  private static List<String> told(List<Stage> stages) {
    return stages.stream()
        .map(
            each ->
                "%s %s %s %s"
                    .formatted(
                        each.step(),
                        each.from().toSeconds(),
                        each.to().toSeconds(),
                        text(each.words())))
        .toList();
  }

  @Test
  void theWayToAnAlertLeadsOverThePartnersRadar() {
    assertThat(told(row(shared(), JAPAN).stages()))
        .containsExactly(
            "UNSEEN 0 40 until the ROK's radar sees it",
            "CONFIRM 40 50 to confirm its track",
            "SHARE 50 60 by real-time link",
            "ALERT 60 240 to alert the public");
  }

  @Test
  void withoutAnAlertTheWayEndsWithTheTrack() {
    assertThat(row(shared(), ROK).stages())
        .extracting(Stage::step, Stage::took)
        .containsExactly(tuple(UNSEEN, seconds(40)), tuple(CONFIRM, seconds(10)));
    assertThat(row(shared(), US).stages()).isEmpty();
  }

  @Test
  void whatCameAfterTheAlertDidNotDelayIt() {
    JournalMaker journal = Told.salvo().at("45s").since("35s").alerted(ROK, "I-02");
    journal.at("50s").since("40s").tracked(ROK, "I-02");

    assertThat(told(row(journal, ROK).stages()))
        .containsExactly(
            "UNSEEN 0 40 until the ROK's radar sees it", "CONFIRM 40 45 to confirm its track");
  }

  @Test
  void anAlertWithoutATrackIsAllWaitingAndAlerting() {
    JournalMaker journal = Told.salvo().at("90s").since("30s").alerted(US, "I-02");

    assertThat(told(row(journal, US).stages()))
        .containsExactly("UNSEEN 0 30 without a track", "ALERT 30 90 to alert the public");
  }

  @Test
  void theFirstOfTwoTracksCounts() {
    JournalMaker journal = Told.salvo().at("50s").since("40s").tracked(ROK, "I-02");
    journal.at("60s").since("50s").shared(JAPAN, ROK, LINK, "I-02");
    journal.at("70s").since("50s").shared(ROK, JAPAN, RELAY, "I-02").since("60s");
    journal.tracked(JAPAN, "I-02");

    assertThat(row(journal, ROK).track()).contains(seconds(50));
    assertThat(row(journal, JAPAN).track()).contains(seconds(70));
    assertThat(row(journal, US).track()).isEmpty();
  }

  @Test
  void launchesThatCameOutAlikeAreCounted() {
    JournalMaker journal = Told.three().begin().turn("One", "1h").radar(ROK, null);
    for (String id : List.of("I-01", "I-02", "I-03")) {
      journal.plotted(id, 1, false, "5m");
    }
    journal.at("1m").tracked(ROK, "I-02");

    assertThat(budget(journal).distinct())
        .extracting(each -> each.first().launch(), Alike::others)
        .containsExactly(tuple("I-01", 1), tuple("I-02", 0));
  }

  @Test
  void theFindingSaysHowManyAlertsWereLateAndWhatTookLongest() {
    assertThat(text(budget(shared()).finding()))
        .isEqualTo(
            "The only public alert came in time; alerting the public took longest, up to 3 min");
    assertThat(text(budget(shared().at("6m").alerted(ROK, "I-02")).finding()))
        .startsWith("1 of 2 public alerts came after the flight had ended; alerting");
    JournalMaker failed = Told.three().begin().turn("One", "1h").plotted("I-01", 1, true, "100s");
    assertThat(text(budget(failed.at("3m").alerted(JAPAN, "I-01")).finding()))
        .startsWith("The only public alert came after the break-up; ");
    assertThat(text(budget(shared().salvo("I-03", "5m")).finding()))
        .startsWith("1 of 2 public alerts that were due came in time; 1 never came; alerting");
    assertThat(text(budget(Told.salvo()).finding())).isEqualTo("No public was alerted");
    assertThat(text(budget(Told.three().begin()).finding())).isEqualTo("Nothing was launched");
  }
}
