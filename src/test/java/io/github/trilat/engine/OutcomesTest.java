package io.github.trilat.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trilat.journal.Because;
import io.github.trilat.journal.Entry;
import io.github.trilat.model.Action;
import io.github.trilat.model.Country;
import io.github.trilat.scenario.Contingency;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutcomesTest {
  private static final Instant DELIVERED = Trial.time("1h");

  private final Outcomes outcomes = new Outcomes();

  private void called(Country by, Instant at) {
    outcomes.note(response(Action.HOTLINE_CALL, by, at));
  }

  private static Entry.Response response(Action action, Country by, Instant at) {
    return new Entry.Response(
        0,
        at,
        1,
        action,
        List.of(by),
        List.of(),
        Optional.empty(),
        "hotline",
        "I-02",
        "",
        at,
        Because.of());
  }

  private static Contingency call(boolean wanted, Country by) {
    return new Contingency(
        "when …",
        wanted,
        Action.HOTLINE_CALL,
        Optional.ofNullable(by),
        Duration.ofMinutes(30),
        "I-02");
  }

  private boolean meets(Contingency contingency) {
    return outcomes.meet(contingency, Optional.of(DELIVERED));
  }

  @Test
  void whatHappenedMeetsWhenAndNotUnless() {
    called(Country.JAPAN, Trial.time("1h10m"));

    assertThat(meets(call(true, null))).isTrue();
    assertThat(meets(call(false, null))).isFalse();
  }

  @Test
  void whatDidNotHappenMeetsUnlessAndNotWhen() {
    assertThat(meets(call(true, null))).isFalse();
    assertThat(meets(call(false, null))).isTrue();
  }

  @Test
  void anotherActionIsNone() {
    outcomes.note(response(Action.CONSULTATION, Country.JAPAN, Trial.time("1h10m")));

    assertThat(meets(call(true, null))).isFalse();
  }

  @Test
  void aCountryThatIsNamedHasToHaveDoneIt() {
    called(Country.ROK, Trial.time("1h10m"));

    assertThat(meets(call(true, Country.ROK))).isTrue();
    assertThat(meets(call(true, Country.JAPAN))).isFalse();
    assertThat(meets(call(false, Country.JAPAN))).isTrue();

    called(Country.JAPAN, Trial.time("1h10m"));
    assertThat(meets(call(true, Country.JAPAN))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "-1, false",
    "0, true",
    "1, true",
    "1799999, true",
    "1800000, true",
    "1800001, false"
  })
  void theWindowIncludesBothItsEdges(long millis, boolean within) {
    called(Country.JAPAN, DELIVERED.plusMillis(millis));

    assertThat(meets(call(true, null))).isEqualTo(within);
    assertThat(meets(call(false, null))).isEqualTo(!within);
  }

  @Test
  void afterAnInjectThatWasNeverDeliveredNothingIsLetGo() {
    called(Country.JAPAN, Trial.time("1h10m"));

    assertThat(outcomes.meet(call(true, null), Optional.empty())).isFalse();
    assertThat(outcomes.meet(call(false, null), Optional.empty())).isFalse();
  }
}
