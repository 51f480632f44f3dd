package io.github.trilat.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trilat.model.Country;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {
  private static final Instant MIDNIGHT = Instant.parse("2024-05-30T15:00:00Z");

  private static String english(Object value) {
    return Words.ENGLISH.text(value);
  }

  private static String form(Object value, String style) {
    return english(Forms.of(value, style));
  }

  @Test
  void timesAreAsShortAsTheyCanBeSaid() {
    assertThat(english(Duration.ofSeconds(59))).isEqualTo("59 s");
    assertThat(english(Duration.ofSeconds(191))).isEqualTo("3 min 11 s");
    assertThat(english(Duration.ofMinutes(-3))).isEqualTo("3 min");
    assertThat(english(Duration.ofHours(25))).isEqualTo("1 day 1 h");
    assertThat(form(Duration.ofSeconds(46), "since")).isEqualTo("T+00:46");
    assertThat(form(Duration.ofHours(51), "since")).isEqualTo("T+2d 03:00");
    assertThat(form(Duration.ofSeconds(-64), "clock")).isEqualTo("−1:04");
    assertThat(form(Duration.ofMinutes(-125), "clock")).isEqualTo("−2 h 5 min");
  }

  @Test
  void clocksAreThoseOfSeoulAndTokyoAndRoundTogetherWithTheDay() {
    assertThat(form(MIDNIGHT.minusMillis(500), "time")).isEqualTo("00:00:00");
    assertThat(form(MIDNIGHT.minusMillis(500), "short")).isEqualTo("31 May");
    assertThat(form(MIDNIGHT.minusMillis(501), "short")).isEqualTo("30 May");
    assertThat(form(LocalDate.of(2023, 12, 1), "")).isEqualTo("1 December 2023");
    assertThat(form(LocalDate.of(2016, 6, 4), "medium")).isEqualTo("4 Jun 2016");
  }

  @Test
  void listsAndCountriesStandAsASentenceHasThem() {
    assertThat(form(List.of(Country.JAPAN, Country.ROK, Country.US), "and"))
        .isEqualTo("Japan, ROK and US");
    assertThat(form(List.of(Country.JAPAN, Country.ROK, Country.US), "sentence"))
        .isEqualTo("Japan, the ROK and the US");
    assertThat(form(List.of("a", "b"), "or")).isEqualTo("a or b");
    assertThat(form(List.of("a", "b"), "")).isEqualTo("a, b");
    assertThat(form(Country.ROK, "sentence")).isEqualTo("the ROK");
    assertThat(english(new Amount(180, "s")) + english(new Amount(0.5, "share")))
        .isEqualTo("180 s0.5");
  }

  @Test
  void aMarkStaysWithItsValueInWhateverSentence() {
    Mark mark = new Mark() {};

    assertThat(Words.ENGLISH.spans(FormSays.SAYS.next(Phrase.of("a", mark), "b", "")))
        .extracting(span -> span.text() + span.mark().isPresent())
        .containsExactly("atrue", ", bfalse");
  }

  @Test
  void englishOrdinalsHaveFourForms() {
    assertThat(List.of(1, 2, 3, 4, 11, 12, 13, 21, 22, 103, 111))
        .extracting(number -> Plurals.ENGLISH.ofRank(number))
        .containsExactly(
            "one", "two", "few", "other", "other", "other", "other", "one", "two", "few", "other");
    assertThat(Plurals.of("ko").ofCount(1)).isEqualTo("other");
  }

  @Test
  void thePseudoLanguageShowsWhatComesFromTheCatalogue() {
    assertThat(Words.pseudo().text(FormSays.SAYS.last("Track", "b", "or")))
        .isEqualTo("⟦Track o\u0301r\u0301 b⟧");
  }
}
