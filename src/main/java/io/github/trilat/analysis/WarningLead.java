package io.github.trilat.analysis;

import io.github.trilat.model.Country;
import io.github.trilat.words.Phrase;
import io.github.trilat.words.Saying;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How long before the first landing each country held a usable track: with its own sensors alone,
 * and as it came out with sharing.
 *
 * @param finding the sentence that the chart states
 * @param about ids of the launches of which it speaks
 * @param rows by launch, then country
 */
public record WarningLead(Saying finding, List<String> about, List<Row> rows) {
  public WarningLead {
    about = List.copyOf(about);
    rows = List.copyOf(rows);
  }

  /**
   * One country and launch. A lead below zero came after the landing; an absent one never came.
   *
   * @param launch id of the inject
   * @param name what people call the launch
   * @param label such as {@code 18 missiles, 350 km, apogee 100 km}
   * @param hasRadar whether the country has a radar of its own in this exercise
   * @param own lead in seconds by the country's own sensors
   * @param actual lead in seconds by whichever path was first
   * @param path words for that path
   */
  public record Row(
      String launch,
      LaunchName name,
      Saying label,
      Country country,
      boolean hasRadar,
      OptionalDouble own,
      OptionalDouble actual,
      Phrase path) {}
}
