package io.github.trilat.model;

import java.util.Set;

/**
 * A score that rules may move, such as the cohesion of Japan and the ROK. Illustrative, from 0 to
 * 100.
 *
 * <p>This fact never changes during a run, so a rule may match it and adjust it; the score as it
 * stands is a {@link Level}.
 *
 * @param name the id in files, such as {@code cohesion-japan-rok}
 * @param title the label, such as {@code Japan–ROK cohesion}
 * @param kind what sort of score it is, such as {@code cohesion}
 * @param countries whose it is, such as both of a pair; nobody where it is not one of countries
 */
public record Indicator(String name, String title, String kind, Set<Country> countries)
    implements Fact {
  public Indicator {
    countries = Countries.copy(countries);
  }

  @Override
  public String id() {
    return "indicator:" + name;
  }
}
