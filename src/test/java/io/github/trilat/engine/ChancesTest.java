package io.github.trilat.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.trilat.engine.ParameterDefinition.Range;
import io.github.trilat.journal.Draw;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Offset;

class ChancesTest {
  private static final String SEED = "20240530";
  private static final ParameterDefinition DELAY = parameter("delay", 60, 180, 900);
  private static final Offset<Double> SIX_DECIMALS = within(1e-6);
  private static final Chances NOMINAL = new Chances(OptionalLong.empty());

  private final List<Draw> draws = new ArrayList<>();

  private static ParameterDefinition parameter(String id, double low, double value, double high) {
    return Trial.definition(id, value, "s", Optional.of(new Range(low, high)));
  }

  private static Chances seeded(long seed) {
    return new Chances(OptionalLong.of(seed));
  }

  @Example
  void withoutASeedNothingIsDrawn() {
    assertThat(NOMINAL.value(DELAY, 180, "share:JAPAN:I-02", draws)).isEqualTo(180);
    assertThat(NOMINAL.succeeds("answered", 0.5, "call", draws)).isTrue();
    assertThat(NOMINAL.succeeds("answered", 0.4999, "call", draws)).isFalse();
    assertThat(draws).isEmpty();
  }

  @Example
  void aFigureWithoutARangeIsNotDrawn() {
    ParameterDefinition fixed = Trial.definition("fixed", 10, "s", Optional.empty());

    assertThat(seeded(1).value(fixed, 10, "share:JAPAN:I-02", draws)).isEqualTo(10);
    assertThat(draws).isEmpty();
  }

  @Example
  void aDrawIsToldWithItsStreamItsRollAndWhatItCameTo() {
    double value = seeded(7).value(DELAY, 180, "share:JAPAN:I-02", draws);
    boolean success = seeded(7).succeeds("answered", 0.75, "call:JAPAN:ROK:I-02", draws);

    assertThat(draws)
        .extracting(Draw::stream)
        .containsExactly("delay/share:JAPAN:I-02", "answered/call:JAPAN:ROK:I-02");
    assertThat(draws.get(0).value()).isCloseTo(value, SIX_DECIMALS);
    assertThat(draws.get(1).value()).isEqualTo(success ? 1 : 0);
    assertThat(success).isEqualTo(draws.get(1).roll() < 0.75);
  }

  /** Rolls are part of what a seed means: they must never change. */
  @Example
  void theRollsOfASeedAreForEver() {
    seeded(42).succeeds("answered", 0.5, "call", draws);
    seeded(-1).succeeds("answered", 0.5, "call", draws);

    assertThat(draws.get(0).roll()).isCloseTo(first53Bits("42/answered/call"), SIX_DECIMALS);
    assertThat(draws.get(1).roll()).isCloseTo(first53Bits("-1/answered/call"), SIX_DECIMALS);
  }

  private static double first53Bits(String stream) {
    try {
      byte[] hash =
          java.security.MessageDigest.getInstance("SHA-256")
              .digest(stream.getBytes(java.nio.charset.StandardCharsets.UTF_8));
      return new java.math.BigInteger(1, java.util.Arrays.copyOf(hash, 8))
              .shiftRight(11)
              .doubleValue()
          / Math.pow(2, 53);
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  @Property(seed = SEED, tries = 200)
  void theOrderOfAskingPlaysNoPart(@ForAll long seed, @ForAll long shuffle) {
    List<String> keys = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      keys.add("share:" + i);
    }
    Map<String, Double> inOrder = valuesOf(keys, seeded(seed));
    Collections.shuffle(keys, new Random(shuffle));

    assertThat(valuesOf(keys, seeded(seed))).isEqualTo(inOrder);
  }

  private Map<String, Double> valuesOf(List<String> keys, Chances chances) {
    Map<String, Double> values = new HashMap<>();
    keys.forEach(key -> values.put(key, chances.value(DELAY, 180, key, draws)));
    return values;
  }

  @Property(seed = SEED)
  void aDrawnValueStaysInItsRange(
      @ForAll long seed,
      @ForAll @DoubleRange(min = -1000, max = 1000) double low,
      @ForAll @DoubleRange(min = 0, max = 1000) double width,
      @ForAll @DoubleRange(min = 0, max = 1) double part) {
    double high = low + width;
    double mode = Math.min(high, low + part * width);
    double value = seeded(seed).value(parameter("p", low, mode, high), mode, "key", draws);

    assertThat(value).isBetween(low - 1e-9, high + 1e-9);
  }

  /** The share of the triangle's area up to the value drawn is the roll it was drawn by. */
  @Property(seed = SEED)
  void theRollIsTheAreaOfTheTriangleUpToTheValue(
      @ForAll long seed, @ForAll @IntRange(min = 60, max = 900) int mode) {
    double value = seeded(seed).value(DELAY, mode, "key", draws);
    double area =
        value < mode
            ? (value - 60) * (value - 60) / (900 - 60) / (mode - 60)
            : 1 - (900 - value) * (900 - value) / (900 - 60) / (900 - mode);

    assertThat(area).isCloseTo(draws.get(draws.size() - 1).roll(), within(2e-6));
  }

  @Example
  void theMeanIsThatOfATriangle() {
    assertThat(mean(DELAY, 180)).isCloseTo((60 + 180 + 900) / 3.0, within(8.0));
    assertThat(mean(DELAY, 60)).isCloseTo((60 + 60 + 900) / 3.0, within(8.0));
    assertThat(mean(DELAY, 900)).isCloseTo((60 + 900 + 900) / 3.0, within(8.0));
  }

  private double mean(ParameterDefinition parameter, double mode) {
    double sum = 0;
    for (int i = 0; i < 10_000; i++) {
      sum += seeded(i).value(parameter, mode, "key", draws);
    }
    return sum / 10_000;
  }

  /** The share of draws up to a value is that of the triangle's area to its left. */
  @Example
  void theMedianIsThatOfATriangle() {
    double median = 900 - Math.sqrt((900 - 60) * (900 - 180) / 2.0);
    int below = 0;
    for (int i = 0; i < 10_000; i++) {
      below += seeded(i).value(DELAY, 180, "key", draws) < median ? 1 : 0;
    }

    assertThat(below).isCloseTo(5_000, within(200));
  }

  @Example
  void aChanceComesOffAsOftenAsItSays() {
    Map<Double, Integer> successes = new HashMap<>();
    for (double chance : new double[] {0, 0.2, 0.9, 1}) {
      for (int seed = 0; seed < 10_000; seed++) {
        boolean success = seeded(seed).succeeds("answered", chance, "call", draws);
        successes.merge(chance, success ? 1 : 0, Integer::sum);
      }
    }

    assertThat(successes.get(0.0)).isZero();
    assertThat(successes.get(0.2)).isCloseTo(2_000, within(150));
    assertThat(successes.get(0.9)).isCloseTo(9_000, within(150));
    assertThat(successes.get(1.0)).isEqualTo(10_000);
  }

  @Example
  void streamsDifferByPurposeByWhomTheyConcernAndBySeed() {
    seeded(1).value(DELAY, 180, "share:JAPAN", draws);
    seeded(1).value(DELAY, 180, "share:ROK", draws);
    seeded(1).value(parameter("other", 60, 180, 900), 180, "share:JAPAN", draws);
    seeded(2).value(DELAY, 180, "share:JAPAN", draws);

    assertThat(draws).extracting(Draw::roll).doesNotHaveDuplicates();
  }
}
