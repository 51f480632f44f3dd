package io.github.trilat.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;

/**
 * What to run under which dates, and what to write.
 *
 * @param scenario the scenario file
 * @param with names of the alternatives to run with, the lowest first
 * @param out the folder to write to; by default one under {@code reports} that names what was run
 * @param products what to write, at least one
 * @param dates whose mechanisms to run under, in any order
 * @param seed of the random streams, the same for every era; without one the runs are nominal
 * @param decided options to take otherwise than by default, by decision id
 */
public record ErasRequest(
    Path scenario,
    List<String> with,
    Optional<Path> out,
    Set<EraProduct> products,
    List<LocalDate> dates,
    OptionalLong seed,
    SortedMap<String, String> decided) {
  public ErasRequest {
    with = List.copyOf(with);
    dates = List.copyOf(dates);
  }
}
