package io.github.trilat.engine;

import io.github.trilat.journal.Citation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How a scenario is to be run this time.
 *
 * @param version of the program, for the manifest
 * @param asOf the day whose mechanisms and numbers hold when the first turn starts
 * @param seed of the random streams; empty for a nominal run, without chance
 * @param decided options to take otherwise than by default, by decision id
 * @param acts what people do in the course of it, in order
 * @param citations the fact cards that scenario and pack cite
 */
public record Orders(
    String version,
    LocalDate asOf,
    OptionalLong seed,
    SortedMap<String, String> decided,
    List<Act> acts,
    List<Citation> citations) {
  public Orders {
    decided = new TreeMap<>(decided);
    acts = List.copyOf(acts);
    citations = List.copyOf(citations);
  }

  /** A nominal run as scripted, with no citations to carry. */
  public static Orders nominal(LocalDate asOf) {
    return new Orders(
        "test", asOf, OptionalLong.empty(), new TreeMap<>(Map.of()), List.of(), List.of());
  }
}
