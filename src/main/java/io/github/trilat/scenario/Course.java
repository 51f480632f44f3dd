package io.github.trilat.scenario;

import io.github.trilat.model.Area;
import io.github.trilat.model.Country;
import io.github.trilat.words.Words;
import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Where a flight goes, such as over Japan into the Pacific.
 *
 * @param passes the countries over which it flies
 * @param toward the countries for which it heads, as far as one knows early; it need not get there
 * @param lands where it comes down
 * @param zones in whose economic zone it comes down, nobody's if outside; absent where not said
 * @param unclear whether one cannot tell early in which direction it flies
 */
public record Course(
    Set<Country> passes,
    Set<Country> toward,
    Area lands,
    Optional<Set<Country>> zones,
    boolean unclear) {

  /** Nothing is said of it: it endangers nobody. */
  public static final Course NOT_SAID =
      new Course(Set.of(), Set.of(), Area.NOT_SAID, Optional.empty(), false);

  public Course {
    passes = ordered(passes);
    toward = ordered(toward);
    zones = zones.map(Course::ordered);
  }

  /** Whose public it endangers, as far as one knows early. */
  public Set<Country> concerns() {
    Set<Country> concerns = new TreeSet<>(passes);
    concerns.addAll(toward);
    land().ifPresent(concerns::add);
    return ordered(concerns);
  }

  /** On whose land it comes down, if on that of one of the three. */
  Optional<Country> land() {
    return Arrays.stream(Country.values())
        .filter(country -> country.name().equals(lands.name()))
        .findFirst();
  }

  /** In words, such as {@code over Japan into the Pacific}; empty where nothing is said. */
  String words() {
    return phrase(" over ", passes) + phrase(" toward ", toward) + landing();
  }

  private static String phrase(String how, Set<Country> countries) {
    return countries.isEmpty()
        ? ""
        : how + countries.stream().map(Course::named).collect(Collectors.joining(" and "));
  }

  private static String named(Country country) {
    return Words.ENGLISH.text(country, "sentence");
  }

  private String landing() {
    if (lands == Area.NOT_SAID) {
      return "";
    }
    String sea = lands == Area.DPRK ? " onto its own land" : " into the " + lands.title();
    return land().map(country -> " onto " + named(country)).orElse(sea);
  }

  /** An unmodifiable copy in the order Japan, ROK, US. */
  static Set<Country> ordered(Set<Country> countries) {
    return Collections.unmodifiableSet(new TreeSet<>(countries));
  }
}
