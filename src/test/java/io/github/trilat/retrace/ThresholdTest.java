package io.github.trilat.retrace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.DoublePredicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The nearest value at which something comes about, as round as it can be. */
class ThresholdTest {
  private static final Threshold EXACT = new Threshold(40, false);

  private static double find(double now, double end, DoublePredicate comesAbout) {
    return EXACT.find(now, end, comesAbout);
  }

  @ParameterizedTest
  @CsvSource({
    "10, 1, 3, 3",
    "10, 20, 19, 19",
    "0, 1, 1, 1",
    "60, 90, 61.938, 62",
    "0, 1, 0.5, 0.5",
    "0, 1, 0.123, 0.13",
    "0.2, 0.1, 0.1, 0.1",
  })
  void findsARoundNumberBeyondTheLine(double now, double end, double line, double found) {
    DoublePredicate reached = value -> now < end ? value >= line : value <= line;

    assertThat(find(now, end, reached)).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource({"10, 20, 18, 19", "10, 1, 3, 2"})
  void aLineThatHasToBePassedIsPassed(double now, double end, double line, double found) {
    DoublePredicate passed = value -> now < end ? value > line : value < line;

    assertThat(new Threshold(40, true).find(now, end, passed)).isEqualTo(found);
  }

  @Property
  void whatItFindsComesAboutAndLiesOnTheWay(
      @ForAll @DoubleRange(min = -100, max = 100) double now,
      @ForAll @DoubleRange(min = -100, max = 100) double end,
      @ForAll @DoubleRange(min = 0.01, max = 1) double share) {
    double line = now + (end - now) * share;
    DoublePredicate reached = value -> now < end ? value >= line : value <= line;
    if (now != end && reached.test(end) && !reached.test(now)) {
      double found = find(now, end, reached);

      assertThat(reached.test(found)).isTrue();
      assertThat(found).isBetween(Math.min(now, end), Math.max(now, end));
      assertThat(Math.abs(found - line)).isLessThanOrEqualTo(0.0201 * Math.abs(end - now));
    }
  }
}
