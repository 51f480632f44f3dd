package io.github.trilat.model;

import java.util.Set;

/** Two of the three countries, such as {@code JAPAN_ROK}, the pair whose politics decide most. */
public enum Pair {
  JAPAN_ROK(Country.JAPAN, Country.ROK),
  JAPAN_US(Country.JAPAN, Country.US),
  ROK_US(Country.ROK, Country.US);

  private final Country first;
  private final Country second;

  Pair(Country first, Country second) {
    this.first = first;
    this.second = second;
  }

  /** Both countries of the pair. */
  public Set<Country> members() {
    return Set.of(first, second);
  }
}
