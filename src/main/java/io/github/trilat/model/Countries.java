package io.github.trilat.model;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Sets of countries that keep the order Japan, ROK, US and may be empty. */
final class Countries {
  private Countries() {}

  /** An unmodifiable copy. */
  static Set<Country> copy(Collection<Country> countries) {
    Set<Country> copy = EnumSet.noneOf(Country.class);
    copy.addAll(countries);
    return Collections.unmodifiableSet(copy);
  }
}
