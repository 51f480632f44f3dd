package io.github.trilat.model;

import java.util.Locale;
import java.util.Optional;

/**
 * One of the three partner countries, in the order in which they always stand: {@code JAPAN},
 * {@code ROK}, {@code US}.
 *
 * <p>Each of the three is also a fact, so that a rule can range over partners: {@code $other :
 * Partner( country != $holder )}.
 */
public enum Country {
  JAPAN,
  ROK,
  US;

  /** The name in files, such as {@code ROK}; matched without regard to case. */
  public static Optional<Country> named(String name) {
    for (Country country : values()) {
      if (country.name().equals(name.toUpperCase(Locale.ROOT))) {
        return Optional.of(country);
      }
    }
    return Optional.empty();
  }
}
