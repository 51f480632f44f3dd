package io.github.trilat.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DurationsTest {

  @ParameterizedTest
  @CsvSource({
    "10s, 10",
    "15m, 900",
    "24h, 86400",
    "3d, 259200",
    "1h30m, 5400",
    "1d1h1m1s, 90061",
    "90m, 5400",
    "0s, 0",
    "007s, 7",
    "1d1s, 86401",
    "99999999s, 99999999"
  })
  void readsWhatFilesWrite(String text, long seconds) {
    assertThat(Durations.parse(text)).contains(Duration.ofSeconds(seconds));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "s",
        "10",
        "10 s",
        "10S",
        "-5m",
        "+5m",
        "1.5h",
        "30m1h",
        "1m1m",
        "1h30",
        "PT5M",
        "100000000s",
        "1w",
        "٣m",
        "1h 30m",
        "m5",
        "5m "
      })
  void refusesAnythingElse(String text) {
    assertThat(Durations.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "5m, 300",
    "5 min, 300",
    "5 minutes, 300",
    "1 hour 30 mins, 5400",
    "2hrs, 7200",
    "3 Days, 259200",
    "10 sec, 10",
    "10 seconds, 10"
  })
  void knowsWhatWordsMean(String text, long seconds) {
    assertThat(Durations.meant(text)).contains(Duration.ofSeconds(seconds));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ten minutes", "5 months", "5 miles", "5", "2 weeks", "minutes 5"})
  void guessesNoOther(String text) {
    assertThat(Durations.meant(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0, 0s", "59, 59s", "60, 1m", "5400, 1h30m", "86400, 1d", "90061, 1d1h1m1s"})
  void writesTheShortestForm(long seconds, String text) {
    assertThat(Durations.format(Duration.ofSeconds(seconds))).isEqualTo(text);
  }

  @Property
  void whatIsWrittenCanBeReadAgain(
      @ForAll @LongRange(min = 0, max = 100_000_000_000L) long seconds) {
    Duration duration = Duration.ofSeconds(seconds);

    assertThat(Durations.parse(Durations.format(duration))).contains(duration);
  }

  @Property
  void readingNeverThrows(@ForAll String text) {
    Durations.parse(text).ifPresent(duration -> assertThat(duration.isNegative()).isFalse());
  }
}
