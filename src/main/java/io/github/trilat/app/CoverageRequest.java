package io.github.trilat.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Whose coverage to survey.
 *
 * @param scenarios the scenario files, at least one
 * @param with names of the alternatives to run with, the lowest first
 * @param asOf the date whose mechanisms are in force; by default each scenario's own
 */
public record CoverageRequest(List<Path> scenarios, List<String> with, Optional<LocalDate> asOf) {
  public CoverageRequest {
    scenarios = List.copyOf(scenarios);
    with = List.copyOf(with);
  }
}
