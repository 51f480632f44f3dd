package io.github.trilat.analysis;

import java.util.Locale;
import java.util.OptionalDouble;

/** Figures of a comparison in words. */
public final class MeasureWords {
  private MeasureWords() {}

  /**
   * A run's value, such as {@code 3 min 46 s, too late}, {@code never} or {@code 62.0}; {@code
   * none} of a score that its rules do not have.
   */
  public static String value(Comparison.Measure measure, int run) {
    OptionalDouble value = measure.values().get(run);
    if (value.isEmpty()) {
      return isScore(measure) ? "none" : "never";
    }
    boolean late =
        measure.limit().isPresent() && value.getAsDouble() > measure.limit().getAsDouble();
    return plain(measure.unit(), value.getAsDouble()) + (late ? ", too late" : "");
  }

  /**
   * By how much a run's value differs from the base's, such as {@code +2 min 42 s}; may be empty.
   */
  public static String difference(Comparison.Measure measure, int run) {
    OptionalDouble base = measure.values().get(0);
    OptionalDouble other = measure.values().get(run);
    if (!measure.differs(run) || base.isEmpty() || other.isEmpty()) {
      return "";
    }
    return signed(measure.unit(), other.getAsDouble() - base.getAsDouble());
  }

  /** A difference with its sign, such as {@code −12 s}; {@code 0} for none that shows. */
  public static String signed(String unit, double difference) {
    String size = plain(unit, Math.abs(difference));
    if (size.equals(plain(unit, 0))) {
      return size;
    }
    return (difference < 0 ? "−" : "+") + size;
  }

  /** A value of that unit. */
  public static String plain(String unit, double value) {
    return switch (unit) {
      case "s" -> Words.span(value);
      case "points" -> String.format(Locale.ROOT, "%.1f", value);
      default -> Words.number(value);
    };
  }

  /**
   * What a run has otherwise than the base, in a clause: {@code Japan's first track of I-02 comes
   * after 3 min 46 s, too late, not after 1 min 4 s}.
   */
  static String contrast(Comparison.Measure measure, int run) {
    boolean own = isScore(measure) && measure.values().get(0).isEmpty();
    return subject(measure)
        + comes(measure, run)
        + (own ? ", a score of its own" : ", not " + came(measure));
  }

  private static boolean isScore(Comparison.Measure measure) {
    return measure.unit().equals("points");
  }

  private static String subject(Comparison.Measure measure) {
    String title = Headlines.midSentence(measure.title());
    return title.startsWith("first ") ? "the " + title : title;
  }

  private static String comes(Comparison.Measure measure, int run) {
    if (measure.values().get(run).isEmpty()) {
      return " never comes";
    }
    return (measure.unit().equals("s") ? " comes after " : " is ") + value(measure, run);
  }

  private static String came(Comparison.Measure measure) {
    boolean after = measure.unit().equals("s") && measure.values().get(0).isPresent();
    return (after ? "after " : "") + value(measure, 0);
  }
}
