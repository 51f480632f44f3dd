package io.github.trilat.cli;

import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option {@code --as-of}: the day whose mechanisms a script meets. */
final class Day {
  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description =
          "Use the mechanisms of that day, such as 2016-06-04, instead of the scenario's own.")
  private LocalDate asOf;

  /** The day, if the scenario's own is not wanted. */
  Optional<LocalDate> asOf() {
    return Optional.ofNullable(asOf);
  }
}
