package io.github.trilat.model;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One or more of the three have taken a position in public, such as extended deterrence reaffirmed
 * by the ROK and the US.
 *
 * @param theme what it is about
 * @param countries who take it
 * @param about id of the inject that led to it
 * @param at when
 */
public record Position(Theme theme, Set<Country> countries, String about, Instant at)
    implements Fact {
  public Position {
    countries = Countries.copy(countries);
  }

  @Override
  public String id() {
    return countries.stream()
        .map(Country::name)
        .collect(Collectors.joining(":", "position:" + theme + ":", ":" + about));
  }
}
