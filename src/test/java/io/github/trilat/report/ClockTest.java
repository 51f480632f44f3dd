package io.github.trilat.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ClockTest {
  private static final Instant MIDNIGHT = Instant.parse("2024-05-30T15:00:00Z");

  @Test
  void daysAreThoseOfSeoulAndTokyo() {
    assertThat(Clock.date(MIDNIGHT)).isEqualTo(LocalDate.of(2024, 5, 31));
    assertThat(Clock.date(MIDNIGHT.minusNanos(1))).isEqualTo(LocalDate.of(2024, 5, 30));
    assertThat(Clock.shown(MIDNIGHT.minusMillis(500))).isEqualTo(LocalDate.of(2024, 5, 31));
    assertThat(Clock.shown(MIDNIGHT.minusMillis(501))).isEqualTo(LocalDate.of(2024, 5, 30));
  }
}
