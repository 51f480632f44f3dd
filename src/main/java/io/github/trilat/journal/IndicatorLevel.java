package io.github.trilat.journal;

/** A score as it stands, 0 to 100. */
public record IndicatorLevel(String id, String title, String kind, double value) {
  public IndicatorLevel {
    value = Decimals.rounded(value);
  }
}
