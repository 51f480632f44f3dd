package io.github.trilat.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class JournalPropertyTest {
  private static final String SEED = "20240530";
  private static final Pattern VALUE = Pattern.compile("\"to\":([^,]+),");
  private static final Pattern LOW = Pattern.compile("\"low\":([^,]+),");

  @Property(seed = SEED)
  void aNumberIsWrittenPlainlyWithAtMostSixDecimals(
      @ForAll @DoubleRange(min = -1e9, max = 1e9) double value) {
    String written = found(VALUE, line(value));

    assertThat(written).matches("-?(0|[1-9][0-9]*)(\\.[0-9]{0,5}[1-9])?");
    assertThat(new BigDecimal(written))
        .isEqualByComparingTo(BigDecimal.valueOf(value).setScale(6, RoundingMode.HALF_EVEN));
  }

  @Property(seed = SEED)
  void aNumberThatMayBeAbsentIsRoundedAsWell(
      @ForAll @DoubleRange(min = -1e9, max = 1e9) double value) {
    String written = found(LOW, lineWithLow(value));

    assertThat(new BigDecimal(written))
        .isEqualByComparingTo(BigDecimal.valueOf(value).setScale(6, RoundingMode.HALF_EVEN));
  }

  @Property(seed = SEED)
  void whatWasReadIsWrittenAsTheSameBytes(
      @ForAll @DoubleRange(min = -1e9, max = 1e9) double value, @ForAll String text)
      throws IOException {
    List<Entry> all = new ArrayList<>(OneOfEach.full().subList(0, 2));
    all.addAll(List.of(OneOfEach.noted(2, plain(text)), changed(3, value), OneOfEach.closed(4)));
    byte[] first = bytes(all);
    ByteArrayOutputStream second = new ByteArrayOutputStream();
    Journal.read(new ByteArrayInputStream(first), Journal.writer(second));

    assertThat(second.toByteArray()).isEqualTo(first);
  }

  @Example
  void zeroHasNoSignAndWholeNumbersHaveNoPoint() {
    assertThat(found(VALUE, line(-0.0))).isEqualTo("0");
    assertThat(found(VALUE, line(1e-9))).isEqualTo("0");
    assertThat(found(VALUE, line(-1e-9))).isEqualTo("0");
    assertThat(found(VALUE, line(1200))).isEqualTo("1200");
  }

  @Example
  void aHalfOfTheLastDecimalGoesToTheEvenSide() {
    assertThat(found(VALUE, line(0.0000005))).isEqualTo("0");
    assertThat(found(VALUE, line(0.0000015))).isEqualTo("0.000002");
  }

  /**
   * Whatever byte is changed, and to whatever, the journal is refused: that of a run of the whole
   * program is tried by {@code JournalRoundTripTest}.
   */
  @Property(seed = SEED)
  void anyChangeOfAnyByteIsRefused(
      @ForAll @IntRange(min = 0, max = 1_000_000) int place,
      @ForAll @IntRange(min = 1, max = 255) int change) {
    byte[] damaged = bytes(OneOfEach.full());
    damaged[place % damaged.length] ^= (byte) change;

    assertThatThrownBy(() -> Journal.read(new ByteArrayInputStream(damaged), entry -> {}))
        .isInstanceOf(DamagedJournal.class);
  }

  /** The last line is not covered by what it says itself, and is all the shorter. */
  @Example
  void anyChangeOfTheLastLineIsRefused() {
    List<Entry> all = new ArrayList<>(OneOfEach.full().subList(0, 2));
    all.add(OneOfEach.closed(2));
    byte[] whole = bytes(all);
    int last = new String(whole, StandardCharsets.ISO_8859_1).lastIndexOf("{\"entry\"");
    for (int place = last; place < whole.length; place++) {
      for (int change : List.of(1, 2, 4, 8, 16, 32, 64, 128, '\n' ^ ' ')) {
        byte[] damaged = whole.clone();
        damaged[place] ^= (byte) change;
        assertThatThrownBy(() -> Journal.read(new ByteArrayInputStream(damaged), entry -> {}))
            .as("byte %d", place - last)
            .isInstanceOf(DamagedJournal.class);
      }
    }
  }

  /**
   * A text as journals hold it: with nothing that could steer a terminal, and no half of a pair.
   */
  private static String plain(String text) {
    return text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]", "");
  }

  private static String found(Pattern pattern, String line) {
    Matcher matcher = pattern.matcher(line);
    assertThat(matcher.find()).as(line).isTrue();
    return matcher.group(1);
  }

  private static String line(double value) {
    return new String(bytes(List.of(changed(0, value))), StandardCharsets.UTF_8);
  }

  private static String lineWithLow(double value) {
    ParameterValue parameter =
        new ParameterValue("delay", "", 1, "s", Optional.of(value), Optional.empty(), "");
    return new String(
        bytes(
            List.of(
                new Entry.Baseline(
                    1,
                    Instant.EPOCH,
                    "",
                    "",
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(parameter),
                    List.of(),
                    List.of()))),
        StandardCharsets.UTF_8);
  }

  private static Entry changed(long seq, double value) {
    return new Entry.LevelChanged(
        seq, Instant.EPOCH, 1, List.of(), Map.of(), "tension", 0, value, Because.of(List.of()));
  }

  private static byte[] bytes(List<Entry> entries) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    entries.forEach(Journal.writer(out));
    return out.toByteArray();
  }
}
