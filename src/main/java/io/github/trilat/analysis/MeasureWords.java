package io.github.trilat.analysis;

import static io.github.trilat.analysis.ComparisonSays.SAYS;

import io.github.trilat.words.Phrase;
import io.github.trilat.words.Saying;
import java.time.Duration;
import java.util.Locale;
import java.util.OptionalDouble;

/** Figures of a comparison in words. */
public final class MeasureWords {
  private MeasureWords() {}

  /**
   * A run's value, such as {@code 3 min 46 s, too late}, {@code never} or {@code 62.0}; {@code
   * none} of a score that its rules do not have.
   */
  public static Phrase value(Comparison.Measure measure, int run) {
    OptionalDouble value = measure.values().get(run);
    if (value.isEmpty()) {
      return Phrase.of(isScore(measure) ? SAYS.none() : SAYS.never());
    }
    boolean late =
        measure.limit().isPresent() && value.getAsDouble() > measure.limit().getAsDouble();
    Phrase plain = plain(measure.unit(), value.getAsDouble());
    return late ? Phrase.of(SAYS.tooLate(plain)) : plain;
  }

  /**
   * By how much a run's value differs from the base's; absent where that does not show, or one of
   * them has none.
   */
  public static OptionalDouble difference(Comparison.Measure measure, int run) {
    OptionalDouble base = measure.values().get(0);
    OptionalDouble other = measure.values().get(run);
    return !measure.differs(run) || base.isEmpty() || other.isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(other.getAsDouble() - base.getAsDouble());
  }

  /** A difference with its sign, such as {@code −12 s}; {@code 0} for none that shows. */
  public static Phrase signed(String unit, double difference) {
    Phrase size = plain(unit, Math.abs(difference));
    int sign = sign(unit, difference);
    return sign == 0 ? size : Phrase.of(sign < 0 ? "−" : "+").and(size);
  }

  /** The sign of a difference: 0 where it does not show. */
  public static int sign(String unit, double difference) {
    boolean shows = !plain(unit, Math.abs(difference)).equals(plain(unit, 0));
    return shows ? (int) Math.signum(difference) : 0;
  }

  /** A value of that unit. */
  public static Phrase plain(String unit, double value) {
    return Phrase.of(
        switch (unit) {
          case "s" -> SAYS.time(length(value));
          case "points" -> String.format(Locale.ROOT, "%.1f", value);
          default -> value;
        });
  }

  /**
   * A time as exactly as it is told: to the second below an hour, then to the minute, from a day on
   * to the hour.
   */
  static Duration length(double seconds) {
    long whole = Math.round(Math.round(Math.abs(seconds) * 1000) / 1000.0);
    long unit = whole < 3600 ? 1 : whole < 86_400 ? 60 : 3600;
    return Duration.ofSeconds(whole / unit * unit);
  }

  /**
   * What a run has otherwise than the base, in a clause: {@code Japan's first track of I-02 comes
   * after 3 min 46 s, too late, not after 1 min 4 s}.
   */
  static Saying contrast(Comparison.Measure measure, int run) {
    Saying clause = comes(measure, run);
    boolean none = measure.values().get(0).isEmpty();
    if (none && isScore(measure)) {
      return SAYS.ownScore(clause);
    }
    Phrase before = value(measure, 0);
    return measure.unit().equals("s") && !none
        ? SAYS.notAfter(clause, before)
        : SAYS.not(clause, before);
  }

  private static boolean isScore(Comparison.Measure measure) {
    return measure.unit().equals("points");
  }

  private static Saying comes(Comparison.Measure measure, int run) {
    Saying subject =
        Gauge.FIRSTS.contains(measure.id())
            ? SAYS.theFirst(measure.title())
            : SAYS.inSentence(measure.title());
    if (measure.values().get(run).isEmpty()) {
      return SAYS.neverComes(subject);
    }
    Phrase value = value(measure, run);
    return measure.unit().equals("s") ? SAYS.comesAfter(subject, value) : SAYS.is(subject, value);
  }
}
