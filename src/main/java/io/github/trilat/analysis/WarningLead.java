package io.github.trilat.analysis;

import io.github.trilat.model.Country;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How long before the first landing each country held a usable track: with its own sensors alone,
 * and as it came out with sharing.
 *
 * @param finding the sentence that the chart states
 * @param rows by launch, then country
 */
public record WarningLead(String finding, List<Row> rows) {
  public WarningLead {
    rows = List.copyOf(rows);
  }

  /**
   * One country and launch. A lead below zero came after the landing; an absent one never came.
   *
   * @param launch id of the inject
   * @param label a short label of the launch, such as {@code I-02 · 18 missiles}
   * @param hasRadar whether the country has a radar of its own in this exercise
   * @param own lead in seconds by the country's own sensors
   * @param actual lead in seconds by whichever path was first
   * @param path words for that path
   */
  public record Row(
      String launch,
      String label,
      Country country,
      boolean hasRadar,
      OptionalDouble own,
      OptionalDouble actual,
      String path) {}
}
