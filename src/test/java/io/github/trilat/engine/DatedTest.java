package io.github.trilat.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trilat.engine.ParameterDefinition.Dated;
import io.github.trilat.model.MechanismKind;
import io.github.trilat.model.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What holds from a day on. */
class DatedTest {

  @ParameterizedTest
  @CsvSource({
    "1900-01-01, ABSENT",
    "2016-11-22, ABSENT",
    "2016-11-23, ACTIVE",
    "2019-08-21, ACTIVE",
    "2019-08-22, TERMINATION_NOTIFIED",
    "2019-11-22, CONDITIONAL",
    "2099-01-01, CONDITIONAL"
  })
  void aStatusHoldsFromItsDayUntilTheNext(LocalDate day, Status status) {
    MechanismHistory pact =
        Trial.dated(
            "pact",
            MechanismKind.PACT,
            List.of(),
            Trial.since("2016-11-23", Status.ACTIVE),
            Trial.since("2019-08-22", Status.TERMINATION_NOTIFIED),
            Trial.since("2019-11-22", Status.CONDITIONAL));

    assertThat(pact.on(day).status()).isEqualTo(status);
  }

  @Test
  void ofTwoStatusesOfOneDayTheLaterLineHolds() {
    MechanismHistory pact =
        Trial.dated(
            "pact",
            MechanismKind.PACT,
            List.of(),
            Trial.since("2016-11-23", Status.AGREED),
            Trial.since("2016-11-23", Status.ACTIVE));

    assertThat(pact.on(LocalDate.of(2016, 11, 23)).status()).isEqualTo(Status.ACTIVE);
  }

  @ParameterizedTest
  @CsvSource({"1900-01-01, 6", "2012-04-12, 6", "2017-08-28, 6", "2017-08-29, 4", "2099-01-01, 4"})
  void aFigureHoldsFromItsDayAndTheFirstEverSince(LocalDate day, double value) {
    ParameterDefinition alert =
        new ParameterDefinition(
            "alert",
            "the alert",
            "min",
            List.of(
                new Dated(LocalDate.of(2012, 4, 13), 6), new Dated(LocalDate.of(2017, 8, 29), 4)),
            Optional.empty(),
            List.of());

    assertThat(alert.on(day)).isEqualTo(value);
  }

  @Test
  void aFigureStandsOnItsSourcesOrIsAnAssumption() {
    List<Dated> values = List.of(new Dated(LocalDate.EPOCH, 1));

    assertThat(
            new ParameterDefinition("p", "p", "s", values, Optional.empty(), List.of("a", "b"))
                .basis())
        .isEqualTo("a, b");
    assertThat(new ParameterDefinition("p", "p", "s", values, Optional.empty(), List.of()).basis())
        .isEqualTo("assumption");
  }
}
