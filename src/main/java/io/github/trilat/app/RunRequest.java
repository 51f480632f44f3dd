package io.github.trilat.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;

/**
 * What to run and what to write.
 *
 * @param scenario the scenario file
 * @param with names of the alternatives to run with, the lowest first
 * @param out the folder to write to; by default one under {@code reports} that names what was run
 * @param products what to write, at least one
 * @param asOf the date whose mechanisms are in force; by default the scenario's own
 * @param seed of the random streams; without one the run is nominal
 * @param decided options to take otherwise than by default, by decision id
 */
public record RunRequest(
    Path scenario,
    List<String> with,
    Optional<Path> out,
    Set<Product> products,
    Optional<LocalDate> asOf,
    OptionalLong seed,
    SortedMap<String, String> decided) {
  public RunRequest {
    with = List.copyOf(with);
  }
}
