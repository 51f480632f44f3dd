package io.github.trilat.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trilat.engine.Doctrine;
import io.github.trilat.model.Country;
import io.github.trilat.model.Parameter;
import io.github.trilat.model.Track;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How times are held against each other; the bounds belong to what they bound. */
class TimingTest {

  @TempDir Path temp;

  /** A track so many milliseconds after a launch. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "this after $l | 1 | true",
        "this after $l | 0 | false",
        "this after $l | -1 | false",
        "this before $l | -1 | true",
        "this before $l | 0 | false",
        "this coincides $l | 0 | true",
        "this coincides $l | 1 | false",
        "this coincides $l | -1 | false",
        "this after[ 10s ] $l | 10000 | true",
        "this after[ 10s ] $l | 9999 | false",
        "this after[ 10s ] $l | 86400000 | true",
        "this after[ 0s, 10s ] $l | 0 | true",
        "this after[ 0s, 10s ] $l | 10000 | true",
        "this after[ 0s, 10s ] $l | 10001 | false",
        "this after[ 0s, 10s ] $l | -1 | false",
        "this before[ 10s, 1m ] $l | -10000 | true",
        "this before[ 10s, 1m ] $l | -9999 | false",
        "this before[ 10s, 1m ] $l | -60000 | true",
        "this before[ 10s, 1m ] $l | -60001 | false",
        "this before[ 10s, 1m ] $l | 10000 | false",
        "this coincides[ 10s ] $l | 10000 | true",
        "this coincides[ 10s ] $l | -10000 | true",
        "this coincides[ 10s ] $l | 10001 | false",
        "this coincides[ 10s ] $l | -10001 | false",
        "this after[ \"link-delay\" ] $l | 45000 | true",
        "this after[ \"link-delay\" ] $l | 44999 | false",
        "this before[ 0s, \"link-delay\" ] $l | -45000 | true",
        "this before[ 0s, \"link-delay\" ] $l | -45001 | false",
        "this coincides[ \"link-delay\" ] $l | 45000 | true",
        "this coincides[ \"link-delay\" ] $l | -45001 | false",
        "this after[ \"link-delay\", \"drill-half-life\" ] $l | 10368000000 | true",
        "this after[ \"link-delay\", \"drill-half-life\" ] $l | 10368000001 | false",
        "at after[ 1h, 1d ] $l.at | 3600000 | true",
        "at after[ 1h, 1d ] $l.at | 86400001 | false",
        "$l before[ 0s, 1s ] this | 1000 | true",
        "$l before[ 0s, 1s ] this | 1001 | false",
        "! ( this after $l ) | 0 | true",
        "! ( this after $l ) | 1 | false"
      })
  void bounds(String test, long millis, boolean met) {
    try (Trial trial = Trial.of(temp, "$l : Launch() Track( %s )".formatted(test))) {
      trial.put(
          Facts.parameter("link-delay", 45),
          new Parameter("drill-half-life", 120, "d"),
          Facts.launch(1),
          track(millis));

      assertThat(trial.met() == 1).isEqualTo(met);
    }
  }

  private static Track track(long millis) {
    return new Track(Country.ROK, Facts.LAUNCH, 1, Facts.START.plus(Duration.ofMillis(millis)));
  }

  @Test
  void followsAParameterThatChanges() {
    try (Trial trial =
        Trial.of(temp, "$l : Launch() Track( this after[ 0s, \"link-delay\" ] $l )")) {
      trial.put(Facts.launch(1), track(20_000), Facts.parameter("link-delay", 10));
      assertThat(trial.met()).isZero();

      trial.put(Facts.parameter("link-delay", 20));
      assertThat(trial.met()).isEqualTo(1);
    }
  }

  @Test
  void aParameterIsItsValueInWhateverStandsAround() {
    try (Trial trial =
        Trial.of(
            temp,
            "not Track( objects >= value( \"large-salvo\" ) )"
                + " ( Launch( count < value( \"large-salvo\" ) / 2 )"
                + " or Launch( value( \"large-salvo\" ) == count ) )")) {
      trial.put(Facts.launch(5), Facts.track(Country.ROK, 9), Facts.parameter("large-salvo", 10));
      assertThat(trial.met()).as("half is no less than half").isZero();

      trial.put(Facts.launch(4));
      assertThat(trial.met()).isEqualTo(1);

      trial.put(Facts.launch(10));
      assertThat(trial.met()).isEqualTo(1);

      trial.put(Facts.track(Country.ROK, 10));
      assertThat(trial.met()).isZero();

      trial.put(Facts.parameter("large-salvo", 11), Facts.launch(11));
      assertThat(trial.met()).isEqualTo(1);
    }
  }

  @Test
  void aTableMayCallParameters() {
    TinyPack pack =
        TinyPack.withoutRulesIn(temp)
            .with(
                "salvo.drl.csv",
                """
                Salvos
                RuleTable Salvos
                NAME,METADATA,CONDITION,CONDITION
                ,,$launch : Launch,Track
                ,"source( ""$param"" )","count >= value( ""$param"" )","this after[ 0s, ""$param"" ] $launch"
                Name,Source,At least,Within
                A salvo is seen,fact-one,large-salvo,link-delay
                """);

    try (Doctrine.Session session = pack.load().open(new Spoken().respond())) {
      Facts.put(
          session,
          Facts.parameter("large-salvo", 10),
          Facts.parameter("link-delay", 60),
          Facts.launch(10),
          track(60_001));
      assertThat(session.fire(10, (rule, facts) -> {})).as("too late").isZero();

      Facts.put(session, track(60_000), Facts.launch(9));
      assertThat(session.fire(10, (rule, facts) -> {})).as("too few").isZero();

      session.put(Facts.launch(10));
      assertThat(session.fire(10, (rule, facts) -> {})).isEqualTo(1);
    }
  }
}
