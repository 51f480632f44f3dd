package io.github.trilat.engine;

import io.github.trilat.model.Country;
import io.github.trilat.model.Indicator;
import java.util.List;
import java.util.Set;

/**
 * A score from 0 to 100 that rules may move and time brings back. Its numbers are parameters, by
 * id.
 *
 * @param name its name in files, such as {@code cohesion-japan-rok}
 * @param title its label
 * @param kind {@code cohesion}, {@code tension}, …
 * @param countries whose it is; nobody where it is not one of countries
 * @param start where it stands at the start, in points
 * @param rest the points that it drifts back to
 * @param halfLife days in which half the distance to rest is gone
 * @param sources ids of the fact cards that speak of it
 */
public record IndicatorDefinition(
    String name,
    String title,
    String kind,
    List<Country> countries,
    String start,
    String rest,
    String halfLife,
    List<String> sources) {
  public IndicatorDefinition {
    countries = List.copyOf(countries);
    sources = List.copyOf(sources);
  }

  /** The fact by which rules know it. */
  public Indicator indicator() {
    return new Indicator(name, title, kind, Set.copyOf(countries));
  }
}
