package io.github.trilat.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class IncidentKindTest {

  @ParameterizedTest
  @EnumSource(IncidentKind.class)
  void onlyWhatIsCountedHasARecord(IncidentKind kind) {
    assertThat(kind.isCounted() || !kind.hasRecord()).isTrue();
  }

  /** An incident names one thing that it is about. */
  @ParameterizedTest
  @EnumSource(IncidentKind.class)
  void itIsOfAMechanismOrOfALaunchOrOfNeither(IncidentKind kind) {
    assertThat(kind.isOfMechanism() && kind.isOfLaunch()).isFalse();
  }

  @ParameterizedTest
  @EnumSource(IncidentKind.class)
  void aProvocationIsTheDprksAndOver(IncidentKind kind) {
    assertThat(kind.isProvocation() && kind.isLasting()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "SOUTH_CHINA_SEA_INCIDENT, south-china-sea-incident",
    "PANDEMIC, pandemic",
    "RADAR_LOCK_ON, radar-lock-on"
  })
  void theKeyIsTheTypeInFiles(IncidentKind kind, String key) {
    assertThat(kind.key()).isEqualTo(key);
  }

  @ParameterizedTest
  @CsvSource({"RADAR_LOCK_ON, 2", "HISTORY_DISPUTE, 2", "MINISTER_ABSENT, 1", "TRACK_LOST, 1"})
  void aQuarrelIsOfTwoAndAnAbsenceOfOne(IncidentKind kind, int countries) {
    assertThat(kind.countries()).isEqualTo(Optional.of(countries));
  }

  @Test
  void whatTheDprkDoesMayTouchAnybody() {
    assertThat(IncidentKind.NUCLEAR_TEST.countries()).isEmpty();
    assertThat(IncidentKind.OTHER_CRISIS.countries()).isEmpty();
  }

  @Test
  void anIncidentOfAProvocationIsOne() {
    assertThat(incident(IncidentKind.NUCLEAR_TEST).provocation()).isTrue();
    assertThat(incident(IncidentKind.TRADE_PRESSURE).provocation()).isFalse();
  }

  private static Incident incident(IncidentKind kind) {
    return new Incident("I-03", kind, Set.of(), 1, 0, "", false, Instant.EPOCH);
  }
}
