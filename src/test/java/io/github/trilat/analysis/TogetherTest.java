package io.github.trilat.analysis;

import static io.github.trilat.model.Country.JAPAN;
import static io.github.trilat.model.Country.ROK;
import static io.github.trilat.model.Country.US;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trilat.journal.Detail;
import io.github.trilat.journal.Entry;
import io.github.trilat.journal.JournalMaker;
import io.github.trilat.model.Action;
import java.util.List;
import org.junit.jupiter.api.Test;

class TogetherTest {

  private static JournalMaker journal() {
    return new JournalMaker().because("A rule", "a-source").at("1m").telling(Detail.objects(18));
  }

  private static List<Entry.Response> responses(JournalMaker journal) {
    return journal.entries().stream().map(Entry.Response.class::cast).toList();
  }

  private static boolean isOne(JournalMaker two) {
    List<Entry.Response> responses = responses(two);
    assertThat(responses).hasSize(2);
    return Together.isOne(responses.get(0), responses.get(1));
  }

  /** The ROK has shared its track with Japan; what follows is told with it, or not. */
  private static JournalMaker shared() {
    return journal().shared(ROK, JAPAN, "link", "I-02");
  }

  @Test
  void whatDiffersOnlyInWhomItReachedIsOne() {
    assertThat(isOne(shared().shared(ROK, US, "link", "I-02"))).isTrue();
  }

  @Test
  void whatReachedNobodyIsOneWhoeverDidIt() {
    assertThat(isOne(journal().alerted(JAPAN, "I-02").alerted(ROK, "I-02"))).isTrue();
  }

  @Test
  void whatSomebodyElseSharedIsAnother() {
    assertThat(isOne(shared().shared(US, JAPAN, "link", "I-02"))).isFalse();
  }

  @Test
  void whatDiffersInAnythingElseIsAnother() {
    assertThat(isOne(shared().did(Action.CUE_SHARED, List.of(ROK), List.of(US), "link", "I-02")))
        .isFalse();
    assertThat(isOne(shared().at("2m").since("1m").shared(ROK, US, "link", "I-02"))).isFalse();
    assertThat(isOne(shared().since("30s").shared(ROK, US, "link", "I-02"))).isFalse();
    assertThat(isOne(shared().shared(ROK, US, "relay", "I-02"))).isFalse();
    assertThat(isOne(shared().shared(ROK, US, "link", "I-04"))).isFalse();
    assertThat(isOne(shared().because("Another").shared(ROK, US, "link", "I-02"))).isFalse();
  }

  @Test
  void whatWentByAnotherHubIsAnother() {
    assertThat(isOne(shared().via(US).shared(ROK, JAPAN, "link", "I-02"))).isFalse();
  }

  @Test
  void whatSawOtherObjectsIsAnother() {
    assertThat(
            isOne(journal().tracked(JAPAN, "I-02").telling(Detail.objects(5)).tracked(ROK, "I-02")))
        .isFalse();
  }

  @Test
  void countriesAreMergedInTheirOrder() {
    Entry.Response one =
        Together.merge(
            responses(
                journal().shared(JAPAN, US, "link", "I-02").shared(JAPAN, ROK, "link", "I-02")));
    assertThat(one.by()).containsExactly(JAPAN);
    assertThat(one.to()).containsExactly(ROK, US);

    Entry.Response all =
        Together.merge(responses(journal().alerted(ROK, "I-02").alerted(JAPAN, "I-02")));
    assertThat(all.by()).containsExactly(JAPAN, ROK);
    assertThat(all.to()).isEmpty();
  }

  @Test
  void whatIsMergedKeepsEverythingElse() {
    List<Entry.Response> two =
        responses(journal().via(US).since("30s").shared(ROK, JAPAN, "link", "I-02"));

    assertThat(Together.merge(two)).isEqualTo(two.get(0));
  }
}
