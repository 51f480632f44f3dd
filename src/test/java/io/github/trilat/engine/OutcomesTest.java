package io.github.trilat.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trilat.journal.Because;
import io.github.trilat.journal.Detail;
import io.github.trilat.journal.Entry;
import io.github.trilat.model.Action;
import io.github.trilat.model.Country;
import io.github.trilat.model.Tier;
import io.github.trilat.scenario.Condition;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
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
        List.of(),
        Map.of(),
        action,
        List.of(by),
        List.of(),
        Optional.empty(),
        "hotline",
        "I-02",
        Detail.NONE,
        at,
        Because.of(List.of()));
  }

  private static Condition.Deed call(Country by) {
    return new Condition.Deed(
        Action.HOTLINE_CALL,
        Optional.ofNullable(by),
        Optional.empty(),
        "",
        Optional.empty(),
        Duration.ofMinutes(30),
        "I-02");
  }

  private boolean isFound(Condition.Deed asked) {
    return outcomes.first(asked, DELIVERED).isPresent();
  }

  @Test
  void theFirstOfItsKindIsFound() {
    assertThat(isFound(call(null))).isFalse();

    called(Country.ROK, Trial.time("1h20m"));
    called(Country.JAPAN, Trial.time("1h10m"));

    assertThat(outcomes.first(call(null), DELIVERED).map(Entry.Response::at))
        .contains(Trial.time("1h10m"));
  }

  @Test
  void anotherActionIsNone() {
    outcomes.note(response(Action.CONSULTATION, Country.JAPAN, Trial.time("1h10m")));

    assertThat(isFound(call(null))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "JAPAN, , , true",
    "US, , , false",
    ", hotline, , true",
    ", other, , false",
    ", , MINISTERS, true",
    ", , LEADERS, false",
  })
  void partnerMechanismAndTierThatAreNamedHaveToBeTheDeeds(
      Country to, String over, Tier tier, boolean found) {
    Entry.Response it = response(Action.CONSULTATION, Country.ROK, Trial.time("1h10m"));
    outcomes.note(
        new Entry.Response(
            it.seq(),
            it.at(),
            it.turn(),
            it.causes(),
            it.known(),
            it.action(),
            it.by(),
            List.of(Country.JAPAN),
            it.via(),
            it.mechanism(),
            it.about(),
            Detail.NONE.graded(Tier.MINISTERS),
            it.since(),
            it.because()));

    assertThat(
            isFound(
                new Condition.Deed(
                    Action.CONSULTATION,
                    Optional.empty(),
                    Optional.ofNullable(to),
                    over == null ? "" : over,
                    Optional.ofNullable(tier),
                    Duration.ofMinutes(30),
                    "I-02")))
        .isEqualTo(found);
  }

  @Test
  void aCountryThatIsNamedHasToHaveDoneIt() {
    called(Country.ROK, Trial.time("1h10m"));

    assertThat(isFound(call(Country.ROK))).isTrue();
    assertThat(isFound(call(Country.JAPAN))).isFalse();

    called(Country.JAPAN, Trial.time("1h10m"));
    assertThat(isFound(call(Country.JAPAN))).isTrue();
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

    assertThat(isFound(call(null))).isEqualTo(within);
  }
}
