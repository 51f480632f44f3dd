package io.github.trilat.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trilat.model.Country;
import io.github.trilat.model.Track;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What matches come to, as facts come, change and go. */
class AccumulateTest {
  private static final String ROK_TRACK = "track:ROK:I-01";

  @TempDir Path temp;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // of no track | of 18 | of 18 and 2 | of 18 and 4 | of 4
        "count( $o ) | 0 | 1 | 2 | 2 | 1",
        "sum( $o ) | 0 | 18 | 20 | 22 | 4",
        "sum( $o * 2 ) | 0 | 36 | 40 | 44 | 8",
        "min( $o ) | none | 18 | 2 | 4 | 4",
        "max( $o ) | none | 18 | 18 | 18 | 4",
        "average( $o ) | none | 18 | 10 | 11 | 4"
      })
  void followsTheFacts(
      String function, String none, String one, String two, String changed, String left) {
    assertComesTo(function, none, trial -> {});
    assertComesTo(function, one, AccumulateTest::one);
    assertComesTo(function, two, AccumulateTest::two);
    assertComesTo(function, changed, AccumulateTest::changed);
    assertComesTo(function, left, AccumulateTest::left);
  }

  /** Every value from 0 to 50 is tried, alone and beside another function. */
  private void assertComesTo(String function, String wanted, Consumer<Trial> facts) {
    String alone = "accumulate( Track( $o : objects ); $r : %s; $r == $n )".formatted(function);
    String beside =
        "accumulate( Track( $o : objects ); $c : count(), $r : %s, $s : sum( $o ); $r == $n )"
            .formatted(function);
    for (String condition : List.of(alone, beside)) {
      try (Trial trial = Trial.of(temp, "Launch( $n : count ) " + condition)) {
        facts.accept(trial);
        String found = "none";
        trial.met();
        for (int value = 0; value <= 50; value++) {
          trial.put(Facts.launch(value));
          found = trial.met() == 1 ? String.valueOf(value) : found;
        }
        assertThat(found).as(condition).isEqualTo(wanted);
      }
    }
  }

  private static void one(Trial trial) {
    trial.put(Facts.track(Country.ROK, 18));
    trial.met();
  }

  private static void two(Trial trial) {
    one(trial);
    trial.put(Facts.track(Country.JAPAN, 2));
    trial.met();
  }

  private static void changed(Trial trial) {
    two(trial);
    trial.put(Facts.track(Country.JAPAN, 4));
    trial.met();
  }

  private static void left(Trial trial) {
    changed(trial);
    trial.remove(ROK_TRACK);
    trial.met();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "accumulate( Track( $o : objects ); $a : min( $o ), $b : max( $o ) )",
        "accumulate( Track( $o : objects ); $a : min( $o ), $b : count(); $b == 0 )",
        "accumulate( Track( $t : at ); $a : max( $t ), $b : count(); $b >= 0 )",
        "accumulate( Track( $o : objects ); $a : average( $o ), $b : sum( $o ); $a < $b || $a >= $b )"
      })
  void ofSeveralNoneIsThereWhereOneComesToNothing(String conditions) {
    try (Trial trial = Trial.of(temp, conditions)) {
      trial.put(Facts.launch(1));

      assertThat(trial.met()).isZero();
    }
  }

  @Test
  void severalResultsHoldTogether() {
    try (Trial trial =
        Trial.of(
            temp,
            "accumulate( Track( $o : objects ); $a : min( $o ), $b : max( $o ), $c : count();"
                + " $a < $b, $c == 2 )")) {
      trial.put(Facts.track(Country.ROK, 18));
      assertThat(trial.met()).isZero();

      trial.put(Facts.track(Country.JAPAN, 18));
      assertThat(trial.met()).as("the least is the most").isZero();

      trial.put(Facts.track(Country.JAPAN, 3));
      assertThat(trial.met()).isEqualTo(1);

      trial.put(Facts.track(Country.US, 3));
      assertThat(trial.met()).as("three").isZero();
    }
  }

  @Test
  void theFirstAndTheLatestAreTimes() {
    try (Trial trial =
        Trial.of(
            temp,
            "accumulate( Track( $at : at ); $first : min( $at ), $last : max( $at ) )"
                + " Launch( this before[ 1m ] $first, this before[ 0s, 2m ] $last )")) {
      trial.put(Facts.launch(1), track(Country.ROK, 60), track(Country.US, 120));
      assertThat(trial.met()).isEqualTo(1);

      trial.put(track(Country.JAPAN, 121));
      assertThat(trial.met()).as("the latest is too late").isZero();

      trial.put(track(Country.JAPAN, 59));
      assertThat(trial.met()).as("the first is too early").isZero();
    }
  }

  private static Track track(Country country, int seconds) {
    return new Track(country, Facts.LAUNCH, 1, Facts.START.plusSeconds(seconds));
  }

  @Test
  void comparesWithAParameterAsItNowIs() {
    try (Trial trial =
        Trial.of(
            temp, "accumulate( Track(); $many : count(); $many >= value( \"large-salvo\" ) )")) {
      trial.put(Facts.track(Country.ROK, 1), Facts.parameter("large-salvo", 2));
      assertThat(trial.met()).isZero();

      trial.put(Facts.parameter("large-salvo", 1));
      assertThat(trial.met()).isEqualTo(1);
    }
  }

  @Test
  void theSourceMayCompareWithWhatStandsAbove() {
    try (Trial trial =
        Trial.of(
            temp,
            "Partner( $c : country ) accumulate( Track( country == $c, $o : objects );"
                + " $all : sum( $o ), $many : count(); $many == 1, $all > 3 )")) {
      Facts.partners().forEach(trial::put);
      trial.put(Facts.track(Country.ROK, 18), Facts.track(Country.JAPAN, 3));

      assertThat(trial.met()).isEqualTo(1);
    }
  }

  @Test
  void theSourceMayBeSeveralPatterns() {
    try (Trial trial =
        Trial.of(
            temp,
            "accumulate( Track( $c : country, $o : objects ) and Partner( country != $c )"
                + " and not Launch(); $all : sum( $o ); $all == 40 )")) {
      Facts.partners().forEach(trial::put);
      trial.put(Facts.track(Country.ROK, 18), Facts.track(Country.JAPAN, 2));
      assertThat(trial.met()).as("each beside two others").isEqualTo(1);

      trial.put(Facts.launch(1));
      trial.met();
      trial.remove(Facts.LAUNCH);
      assertThat(trial.met()).isEqualTo(1);
    }
  }

  @Test
  void whatComesOfItMayBeDenied() {
    try (Trial trial = Trial.of(temp, "not accumulate( Track(); $many : count(); $many > 1 )")) {
      assertThat(trial.met()).isEqualTo(1);
      trial.put(Facts.track(Country.ROK, 18), Facts.track(Country.JAPAN, 2));
      assertThat(trial.met()).isZero();
      trial.remove(ROK_TRACK);
      assertThat(trial.met()).isEqualTo(1);
    }
  }
}
