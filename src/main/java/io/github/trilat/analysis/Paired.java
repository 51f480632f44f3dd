package io.github.trilat.analysis;

import io.github.trilat.words.Saying;
import java.util.List;
import java.util.Optional;

/**
 * Many runs of one script by two sets of rules, in pairs that met the same luck.
 *
 * @param base name of the base
 * @param other name of the other run
 * @param runs how many pairs there are
 * @param seed of the first pair; each next pair has the next seed
 * @param estimates of the measures, in the order of a comparison
 * @param objectives how often their ratings changed
 */
public record Paired(
    String base,
    String other,
    int runs,
    long seed,
    List<Estimate> estimates,
    List<Shift> objectives) {

  /** How many resamples an interval rests on. */
  public static final int RESAMPLES = 2000;

  public Paired {
    estimates = List.copyOf(estimates);
    objectives = List.copyOf(objectives);
  }

  /**
   * A measure over all pairs.
   *
   * @param pairs how many pairs have it on both sides; means and interval are over these
   * @param onlyBase in how many pairs it came about in the base alone
   * @param onlyOther in how many pairs it came about in the other run alone
   * @param base mean of the base; 0 if no pair has it
   * @param other mean of the other run; 0 if no pair has it
   * @param interval of the mean paired difference; absent below two pairs
   */
  public record Estimate(
      String id,
      Saying title,
      String unit,
      int pairs,
      int onlyBase,
      int onlyOther,
      double base,
      double other,
      Optional<Interval> interval) {

    /** The mean paired difference, the other run's less the base's. */
    public double difference() {
      return other - base;
    }

    /** Whether the sides differ on average, as far as a page shows it, or one has it alone. */
    public boolean differs() {
      double least = Comparison.Measure.least(unit);
      boolean spread =
          interval.filter(each -> Math.max(-each.low(), each.high()) >= least).isPresent();
      return spread || Math.abs(difference()) >= least || onlyBase > 0 || onlyOther > 0;
    }
  }

  /**
   * The middle 95 % of the means of {@value Paired#RESAMPLES} resamples of the paired differences,
   * drawn with replacement by a generator of its own seed (the percentile bootstrap of Efron 1979).
   */
  public record Interval(double low, double high) {}

  /**
   * An objective over all pairs.
   *
   * @param changed in how many pairs the other run has another rating
   * @param better in how many of these it is better than the base's
   */
  public record Shift(String id, String title, int changed, int better) {}
}
