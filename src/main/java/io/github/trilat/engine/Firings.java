package io.github.trilat.engine;

import io.github.trilat.scenario.Scenario;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts how often rules fire, and stops those that feed each other while no time passes. */
final class Firings {

  private final Map<String, Integer> byRule = new TreeMap<>();
  private Instant at = Instant.MIN;
  private int left;
  private long all;

  /** How many there may still be at this instant. */
  int left(Instant now) {
    if (!now.equals(at)) {
      at = now;
      left = Exercise.FIRINGS_PER_MOMENT;
      byRule.clear();
    }
    return left;
  }

  /** The rule has fired. */
  void note(RuleCard rule) {
    byRule.merge(rule.name(), 1, Integer::sum);
  }

  /**
   * So many firings are over.
   *
   * @throws DoctrineFailure when there were too many at one instant
   */
  void spend(int count) {
    all += count;
    left -= count;
    if (left <= 0) {
      throw new DoctrineFailure(runaway());
    }
  }

  /** All firings since the start. */
  long all() {
    return all;
  }

  private String runaway() {
    String worst =
        byRule.entrySet().stream()
            .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
            .limit(3)
            .map(each -> "\"" + each.getKey() + "\" (" + each.getValue() + " times)")
            .collect(Collectors.joining(", "));
    return "rules fed each other without end at "
        + at.atOffset(Scenario.LOCAL)
        + ": more than "
        + Exercise.FIRINGS_PER_MOMENT
        + " firings at one moment, most by "
        + worst;
  }
}
