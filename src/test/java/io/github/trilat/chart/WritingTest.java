package io.github.trilat.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trilat.analysis.Course;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers, times and text as charts write them. */
class WritingTest {
  @ParameterizedTest
  @CsvSource({"0, 0:00", "66, 1:06", "-2, −0:02", "-0.4, 0:00", "59.6, 1:00", "4400, 73:20"})
  void timesAreMinutesAndSeconds(double seconds, String text) {
    assertThat(Clock.text(seconds)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "12.5, 12.5",
    "0.333, 0.33",
    "-0.05, -0.05",
    "-0.004, 0",
    "7.999, 8",
    "1e6, 1000000"
  })
  void numbersHaveAtMostTwoDecimals(double value, String text) {
    assertThat(Decimals.text(value)).isEqualTo(text);
  }

  @Test
  void ticksAreRoundTimes() {
    assertThat(Clock.ticks(0, 400, 12)).containsExactly(0, 60, 120, 180, 240, 300, 360);
    assertThat(Clock.ticks(-70, 130, 8)).containsExactly(-60, -30, 0, 30, 60, 90, 120);
    assertThat(Clock.ticks(0, 90_000, 8)).hasSizeLessThanOrEqualTo(9);
  }

  @Test
  void hostileTextIsHarmless() {
    assertThat(Xml.escape("a<b>&\"c\"\u0000\u202e\u2066x"))
        .isEqualTo("a&lt;b&gt;&amp;&quot;c&quot;   x");
    assertThat(Xml.escape("\ud800")).isEqualTo(" ");
    Course course = new Course("</title><script>x</script>", List.of("<s>"), List.of());
    assertThat(Charts.draw(course).svg()).doesNotContain("<script").contains("&lt;script&gt;");
  }

  @ParameterizedTest
  @CsvSource({
    "'', own radar, OWN_SENSOR",
    "real-time-warning-data, real-time link, REAL_TIME_LINK",
    "tisa, hub relay via the US, HUB_RELAY",
    "real-time-warning-data, real-time link via the US, HUB_RELAY",
    "rok-us-line, voice line, VOICE",
    "tisa, exchange of images, OTHER"
  })
  void eachWayHasItsLine(String mechanism, String path, Route route) {
    assertThat(Route.of(mechanism, path)).isEqualTo(route);
  }

  @Test
  void tensionAndReadinessLookTheSameInEveryRun() {
    List<SeriesLook> all =
        SeriesLook.of(
            List.of("cohesion", "cohesion", "cohesion", "tension", "readiness", "support"));
    assertThat(all).doesNotHaveDuplicates().startsWith(SeriesLook.of(0), SeriesLook.of(1));
    assertThat(SeriesLook.of(List.of("readiness", "tension")))
        .containsExactly(all.get(4), all.get(3));
    assertThat(SeriesLook.of(List.of("tension", "tension"))).doesNotHaveDuplicates();
  }

  @Test
  void aSingleLaunchMoreIsNotPlural() {
    assertThat(Frame.moreLaunches(1)).isEqualTo(" +1 more launch.");
    assertThat(Frame.moreLaunches(0)).isEmpty();
  }

  @Test
  void linesOfScoresAreToldApartWithoutColour() {
    assertThat(List.of(0, 1, 2, 3, 4).stream().map(i -> SeriesLook.of(i).dashes()))
        .doesNotHaveDuplicates();
    assertThat(List.of(0, 1, 2, 3, 4).stream().map(i -> SeriesLook.of(i).marker()))
        .doesNotHaveDuplicates();
    assertThat(java.util.stream.IntStream.range(0, 25).mapToObj(SeriesLook::of))
        .doesNotHaveDuplicates();
  }
}
