package io.github.trilat.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trilat.journal.JournalMaker;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ClockTest {
  private static final Instant MIDNIGHT = Instant.parse("2024-05-30T15:00:00Z");

  @Test
  void timesAreThoseOfSeoulAndTokyo() {
    assertThat(Clock.time(JournalMaker.time("46s"))).isEqualTo("06:14:46");
    assertThat(Clock.date(MIDNIGHT)).isEqualTo(LocalDate.of(2024, 5, 31));
    assertThat(Clock.date(MIDNIGHT.minusNanos(1))).isEqualTo(LocalDate.of(2024, 5, 30));
  }

  @Test
  void fractionsAreRoundedTogetherWithTheDay() {
    assertThat(Clock.time(JournalMaker.time("46.499s"))).isEqualTo("06:14:46");
    assertThat(Clock.time(JournalMaker.time("46.5s"))).isEqualTo("06:14:47");
    assertThat(Clock.time(MIDNIGHT.minusMillis(500))).isEqualTo("00:00:00");
    assertThat(Clock.shortDay(MIDNIGHT.minusMillis(500))).isEqualTo("31 May");
    assertThat(Clock.shortDay(MIDNIGHT.minusMillis(501))).isEqualTo("30 May");
  }

  @Test
  void aPeriodHasItsSecondDateOnlyIfThatDiffers() {
    assertThat(Clock.period(JournalMaker.START, JournalMaker.time("15m")))
        .isEqualTo("30 May 2024, 06:14 to 06:29 (UTC+9)");
    assertThat(Clock.period(JournalMaker.START, MIDNIGHT))
        .isEqualTo("30 May 2024, 06:14 to 31 May 2024, 00:00 (UTC+9)");
  }

  @Test
  void monthsAreEnglishWhateverTheMachineSpeaks() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.KOREA);
      assertThat(Clock.day(LocalDate.of(2024, 5, 30))).isEqualTo("30 May 2024");
      assertThat(Clock.shortDay(JournalMaker.START)).isEqualTo("30 May");
    } finally {
      Locale.setDefault(before);
    }
  }
}
