package io.github.trilat.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;

/**
 * What to run again at every save.
 *
 * @param scenario the scenario file
 * @param with names of the alternatives to run with, the lowest first
 * @param asOf the date whose mechanisms are in force; by default the scenario's own
 * @param seed of the random streams; without one the run is nominal
 * @param decided options to take otherwise than by default, by decision id
 */
public record WatchRequest(
    Path scenario,
    List<String> with,
    Optional<LocalDate> asOf,
    OptionalLong seed,
    SortedMap<String, String> decided) {
  public WatchRequest {
    with = List.copyOf(with);
  }
}
