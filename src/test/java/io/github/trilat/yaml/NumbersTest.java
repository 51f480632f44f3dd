package io.github.trilat.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody meant by a number that is written as people write it. */
class NumbersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "600|600",
        "' 600 '|600",
        "1,000|1000",
        "12,345,678|12345678",
        "1'000.5|1000.5",
        "1 000|1000",
        "1_000|1000",
        "0,5|0.5",
        "-0,25|-0.25",
        ".5|0.5"
      })
  void tellsTheNumber(String written, String meant) {
    assertThat(Numbers.meant(written)).contains(meant);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ten", "5m", "1,00,0", "1.000,5", "3 4", "½", "--1"})
  void guessesNoOther(String written) {
    assertThat(Numbers.meant(written)).isEmpty();
  }
}
