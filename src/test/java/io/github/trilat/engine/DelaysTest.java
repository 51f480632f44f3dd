package io.github.trilat.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trilat.journal.Draw;
import io.github.trilat.model.Alert;
import io.github.trilat.model.Country;
import io.github.trilat.model.Currency;
import io.github.trilat.model.Level;
import io.github.trilat.model.Parameter;
import io.github.trilat.model.Respond;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DelaysTest {
  private static final Parameter DELAY = new Parameter("delay", 100, "s");
  private static final Parameter FAST = new Parameter("fast", 40, "s");
  private static final Parameter STRETCH = new Parameter("stretch", 3, "times");

  private final Proposals proposals = new Proposals();
  private final List<Draw> draws = new ArrayList<>();

  /** Withdrawing an alert, which may take its time. */
  private Respond.Timed something() {
    return proposals.withdraw(new Alert(Country.JAPAN, "I-02", Trial.START));
  }

  private Duration delay() {
    return delay(OptionalLong.empty());
  }

  private Duration delay(OptionalLong seed) {
    Map<String, ParameterDefinition> definitions =
        Map.of(
            "delay", Trial.definition("delay", 100, "s", Optional.empty()),
            "fast", Trial.definition("fast", 40, "s", Optional.empty()),
            "stretch",
                Trial.definition(
                    "stretch", 3, "times", Optional.of(new ParameterDefinition.Range(1, 6))));
    Proposal.Doing doing = (Proposal.Doing) proposals.drain().get(0);
    return new Delays(definitions, new Chances(seed)).of(doing.timing(), doing.concern(), draws);
  }

  private static Level load(double value) {
    return new Level("load", value);
  }

  @Test
  void withoutATimeItTakesNone() {
    something().stretchedBy(STRETCH, load(100));

    assertThat(delay()).isZero();
  }

  @ParameterizedTest
  @CsvSource({"s, PT100S", "min, PT100M", "h, PT100H", "d, P100D"})
  void aTimeIsInWhateverUnitOfTime(String unit, Duration time) {
    something().after(new Parameter("delay", 100, unit));

    assertThat(delay()).isEqualTo(time);
  }

  @ParameterizedTest
  @CsvSource({"0, 100", "25, 150", "50, 200", "100, 300"})
  void loadStretchesItInProportion(double load, long seconds) {
    something().after(DELAY).stretchedBy(STRETCH, load(load));

    assertThat(delay()).isEqualTo(Duration.ofSeconds(seconds));
  }

  @ParameterizedTest
  @CsvSource({"0, 300", "25, 250", "100, 100"})
  void wantStretchesItInProportion(double support, long seconds) {
    something().after(DELAY).stretchedForWantOf(STRETCH, new Level("support-rok", support));

    assertThat(delay()).isEqualTo(Duration.ofSeconds(seconds));
  }

  @Test
  void loadAndWantStretchItTogether() {
    something()
        .after(DELAY)
        .stretchedBy(STRETCH, load(50))
        .stretchedForWantOf(STRETCH, new Level("support-rok", 50));

    assertThat(delay()).isEqualTo(Duration.ofSeconds(400));
  }

  @Test
  void whatPracticeLeavesIsStretched() {
    something()
        .after(DELAY)
        .downTo(FAST, new Currency("edge", 0.5, 90))
        .stretchedBy(STRETCH, load(50));

    assertThat(delay()).isEqualTo(Duration.ofSeconds(140));
  }

  @Test
  void thousandthsOfASecondCount() {
    something().after(DELAY).stretchedBy(STRETCH, load(0.0123));

    assertThat(delay()).isEqualTo(Duration.ofMillis(100_025));
  }

  @Test
  void withASeedTheStretchIsDrawnInItsOwnName() {
    something().after(DELAY).stretchedBy(STRETCH, load(100));
    Duration delay = delay(OptionalLong.of(7));

    assertThat(draws)
        .extracting(Draw::stream)
        .containsExactly("stretch/alert-withdrawn:JAPAN:I-02");
    assertThat(delay.toMillis()).isEqualTo(Math.round(100_000 * draws.get(0).value()));
  }

  @Test
  void aStretchIsANumberOfTimes() {
    something().after(DELAY).stretchedBy(FAST, load(0));

    assertThatThrownBy(this::delay)
        .isInstanceOf(DoctrineFailure.class)
        .hasMessage("stretching takes a number of times, but parameter fast is in s");
  }

  @Test
  void timeNeverRunsBack() {
    something().after(DELAY).stretchedBy(new Parameter("stretch", -3, "times"), load(100));

    assertThatThrownBy(this::delay)
        .isInstanceOf(DoctrineFailure.class)
        .hasMessage("stretching takes a number of times, but parameter stretch is below zero");
  }
}
