package io.github.trilat.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;

/**
 * Collects pairs of runs and estimates what differs: {@code pairing.add(base, other)} for each
 * pair, then {@code pairing.result(7)}. It keeps figures, not journals.
 */
public final class Pairing {
  private static final long GENERATOR = 95;
  private static final double TAIL = 0.025;

  private final String base;
  private final String other;
  private final Map<String, Sample> samples = new LinkedHashMap<>();
  private final Map<String, Tally> tallies = new LinkedHashMap<>();
  private int runs;

  /** Nothing collected yet, for the runs of these names. */
  public Pairing(String base, String other) {
    this.base = base;
    this.other = other;
  }

  /** Takes in two whole runs of one seed. */
  public void add(Chronicle baseRun, Chronicle otherRun) {
    runs++;
    List<Chronicle> pair = List.of(baseRun, otherRun);
    Gauges.measures(pair)
        .forEach(each -> samples.computeIfAbsent(each.id(), id -> new Sample(each)).add(each));
    Gauges.objectives(pair)
        .forEach(each -> tallies.computeIfAbsent(each.id(), id -> new Tally(each)).add(each));
  }

  /**
   * What came of it.
   *
   * @param seed of the first pair
   */
  public Paired result(long seed) {
    return new Paired(
        base,
        other,
        runs,
        seed,
        samples.values().stream().map(Sample::estimate).toList(),
        tallies.values().stream().map(Tally::shift).toList());
  }

  /** The values of one measure, of those pairs that have it on both sides. */
  private static final class Sample {
    private final Comparison.Measure first;
    private final List<Double> bases = new ArrayList<>();
    private final List<Double> differences = new ArrayList<>();
    private int onlyBase;
    private int onlyOther;

    Sample(Comparison.Measure first) {
      this.first = first;
    }

    void add(Comparison.Measure measure) {
      OptionalDouble before = measure.values().get(0);
      OptionalDouble now = measure.values().get(1);
      if (before.isPresent() && now.isPresent()) {
        bases.add(before.getAsDouble());
        differences.add(now.getAsDouble() - before.getAsDouble());
      } else if (before.isPresent()) {
        onlyBase++;
      } else if (now.isPresent()) {
        onlyOther++;
      }
    }

    Paired.Estimate estimate() {
      double mean = mean(bases);
      return new Paired.Estimate(
          first.id(),
          first.title(),
          first.unit(),
          bases.size(),
          onlyBase,
          onlyOther,
          mean,
          mean + mean(differences),
          interval());
    }

    private Optional<Paired.Interval> interval() {
      if (differences.size() < 2) {
        return Optional.empty();
      }
      double[] all = differences.stream().mapToDouble(Double::doubleValue).toArray();
      SplittableRandom generator = new SplittableRandom(GENERATOR);
      double[] means = new double[Paired.RESAMPLES];
      Arrays.setAll(means, any -> resampled(all, generator));
      Arrays.sort(means);
      int tail = (int) Math.round(TAIL * means.length);
      return Optional.of(new Paired.Interval(means[tail], means[means.length - 1 - tail]));
    }

    private static double resampled(double[] all, SplittableRandom generator) {
      double sum = 0;
      for (int i = 0; i < all.length; i++) {
        sum += all[generator.nextInt(all.length)];
      }
      return sum / all.length;
    }

    private static double mean(List<Double> values) {
      return values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }
  }

  /** How often one objective's rating changed. */
  private static final class Tally {
    private final Comparison.Objective first;
    private int changed;
    private int better;

    Tally(Comparison.Objective first) {
      this.first = first;
    }

    void add(Comparison.Objective objective) {
      int step = objective.ratings().get(0).compareTo(objective.ratings().get(1));
      changed += step == 0 ? 0 : 1;
      better += step > 0 ? 1 : 0;
    }

    Paired.Shift shift() {
      return new Paired.Shift(first.id(), first.title(), changed, better);
    }
  }
}
