package io.github.trilat.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trilat.model.Country;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

  @ParameterizedTest
  @CsvSource({
    "PT0S, 0 s",
    "PT0.499S, 0 s",
    "PT0.5S, 1 s",
    "PT46S, 46 s",
    "PT59.4S, 59 s",
    "PT59.6S, 1 min",
    "PT60S, 1 min",
    "PT64S, 1 min 4 s",
    "PT3M11S, 3 min 11 s",
    "PT59M59.4S, 59 min 59 s",
    "PT3599.7S, 1 h",
    "PT2H5M, 2 h 5 min",
    "PT3H, 3 h",
    "PT23H59M59.6S, 1 day",
    "PT24H, 1 day",
    "PT27H, 1 day 3 h",
    "P27D, 27 days",
    "PT-3M-11S, 3 min 11 s"
  })
  void aSpanHasTwoUnitsAtMost(Duration length, String words) {
    assertThat(Words.span(length)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({"2h0m59s, 2 h", "1d0h59m, 1 day"})
  void whatIsBelowTheSecondUnitIsDropped(String length, String words) {
    String iso = length.replace("d", "DT").toUpperCase(java.util.Locale.ROOT);

    assertThat(Words.span(Duration.parse(iso.contains("D") ? "P" + iso : "PT" + iso)))
        .isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "46, 46 s",
    "59.6, 1 min",
    "191.4, 3 min 11 s",
    "3599.7, 1 h",
    "-60, 1 min",
    "0.0004, 0 s"
  })
  void secondsAreSpansToo(double seconds, String words) {
    assertThat(Words.span(seconds)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "PT0S, T+00:00",
    "PT46S, T+00:46",
    "PT46.4S, T+00:46",
    "PT46.5S, T+00:47",
    "PT59.6S, T+01:00",
    "PT3M46S, T+03:46",
    "PT59M59.7S, T+1:00:00",
    "PT3H5M, T+3:05:00",
    "PT23H59M59.7S, T+1d 00:00",
    "PT51H0M59S, T+2d 03:00"
  })
  void timeSinceAnEventIsAClock(Duration length, String words) {
    assertThat(Words.since(length)).isEqualTo(words);
  }

  @Test
  void countriesStandInASentenceWithTheirArticles() {
    assertThat(Words.names(List.of(Country.JAPAN, Country.ROK, Country.US)))
        .isEqualTo("Japan, the ROK and the US");
    assertThat(Words.names(List.of(Country.ROK, Country.US))).isEqualTo("the ROK and the US");
    assertThat(Words.names(List.of(Country.US))).isEqualTo("the US");
    assertThat(Words.names(List.of())).isEmpty();
  }

  @Test
  void labelsStandInARow() {
    assertThat(Words.labels(List.of(Country.JAPAN, Country.ROK))).isEqualTo("Japan, ROK");
  }

  @Test
  void onlyTheFirstLetterBecomesACapital() {
    assertThat(Words.capital("the ROK")).isEqualTo("The ROK");
    assertThat(Words.capital("")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"61.5, 62", "61.49, 61", "-0.4, 0", "100, 100"})
  void pointsHaveNoDecimals(double value, String words) {
    assertThat(Words.points(value)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "2, 2",
    "1.5, 1.5",
    "0.05, 0.05",
    "100, 100",
    "0.0004, 0",
    "1.0005, 1",
    "1.0015, 1.002"
  })
  void numbersAreAsShortAsTheyCanBe(double value, String words) {
    assertThat(Words.number(value)).isEqualTo(words);
  }
}
