package io.github.trilat.journal;

import java.util.Optional;

/** A number that the rules use, with its range where one is declared. */
public record ParameterValue(
    String id,
    String title,
    double value,
    String unit,
    Optional<Double> low,
    Optional<Double> high,
    String basis) {
  public ParameterValue {
    value = Decimals.rounded(value);
  }
}
