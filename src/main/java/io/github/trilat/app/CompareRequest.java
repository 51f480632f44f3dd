package io.github.trilat.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.SortedMap;

/**
 * What to compare with the agreed rules.
 *
 * @param scenario the scenario file
 * @param with one run each: an alternative's name, or several that stack with a {@code +} between
 * @param out the folder to write to; by default one under {@code reports} that names what was run
 * @param asOf the date whose mechanisms are in force; by default the scenario's own
 * @param seed of the random streams, the same on all sides; without one the runs are nominal
 * @param runs how many pairs of runs with dice to draw besides; without it none
 * @param decided options to take otherwise than by default, by decision id
 * @param slides whether to draw the chart for a projector too
 */
public record CompareRequest(
    Path scenario,
    List<String> with,
    Optional<Path> out,
    Optional<LocalDate> asOf,
    OptionalLong seed,
    OptionalInt runs,
    SortedMap<String, String> decided,
    boolean slides) {
  public CompareRequest {
    with = List.copyOf(with);
  }

  /** The seed of the first pair; each next pair has the next. */
  long firstSeed() {
    return seed.orElse(1);
  }
}
