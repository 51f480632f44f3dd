package io.github.trilat.analysis;

import static io.github.trilat.analysis.Told.LINK;
import static io.github.trilat.model.Action.WARNING_SHARED;
import static io.github.trilat.model.Country.JAPAN;
import static io.github.trilat.model.Country.ROK;
import static io.github.trilat.model.Country.US;
import static io.github.trilat.words.English.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trilat.journal.JournalMaker;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExpectedTest {

  /** The ROK is to share its track of I-02 within two minutes. */
  private static JournalMaker shareInTwoMinutes() {
    return Told.three()
        .begin()
        .turn("One", "15m")
        .inject("I-01", "report", "News")
        .expecting("I-02", WARNING_SHARED, ROK, "2m");
  }

  private static Expected only(JournalMaker journal) {
    List<Expected> all = Told.analysis(journal).expected();
    assertThat(all).hasSize(1);
    return all.get(0);
  }

  @Test
  void whatWasDoneByTheDeadlineIsInTime() {
    Expected expected = only(shareInTwoMinutes().at("2m").shared(ROK, JAPAN, LINK, "I-02"));

    assertThat(expected.inTime()).isTrue();
    assertThat(expected.inject().id()).isEqualTo("I-02");
    assertThat(text(expected.words())).isEqualTo("the ROK: warning shared within 2 min");
    assertThat(text(expected.outcome())).isEqualTo("done after 2 min");
  }

  @Test
  void whatWasDoneLaterIsLate() {
    Expected expected = only(shareInTwoMinutes().at("3m4s").shared(ROK, JAPAN, LINK, "I-02"));

    assertThat(expected.inTime()).isFalse();
    assertThat(text(expected.outcome())).isEqualTo("done after 3 min 4 s, 1 min 4 s late");
  }

  @Test
  void whatWasNeverDoneIsNot() {
    Expected expected = only(shareInTwoMinutes());

    assertThat(expected.done()).isEmpty();
    assertThat(expected.inTime()).isFalse();
    assertThat(text(expected.outcome())).isEqualTo("not done");
  }

  @Test
  void onlyTheFirstAnswerCounts() {
    JournalMaker journal = shareInTwoMinutes().at("1m").shared(ROK, JAPAN, LINK, "I-02");
    journal.at("5m").shared(ROK, US, LINK, "I-02");

    assertThat(text(only(journal).outcome())).isEqualTo("done after 1 min");
  }

  @Test
  void anotherCountryAnotherActionAndAnotherInjectAreNoAnswer() {
    JournalMaker journal = shareInTwoMinutes().at("1m").shared(JAPAN, ROK, LINK, "I-02");
    journal.tracked(ROK, "I-02").shared(ROK, JAPAN, LINK, "I-01");

    assertThat(only(journal).done()).isEmpty();
  }

  @Test
  void withoutACountryAnybodyWillDo() {
    JournalMaker journal =
        Told.three().begin().turn("One", "15m").expecting("I-02", WARNING_SHARED, null, "2m");
    journal.at("1m").shared(US, ROK, LINK, "I-02");

    assertThat(only(journal).inTime()).isTrue();
    assertThat(text(only(journal).words())).isEqualTo("warning shared within 2 min");
  }
}
