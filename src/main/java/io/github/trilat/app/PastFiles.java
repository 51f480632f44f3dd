package io.github.trilat.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Where a finished run is, and what it was made of.
 *
 * @param run the folder of the run, or its journal
 * @param scenario its scenario file; by default the project's of that name
 * @param with its alternatives that are not the project's, as {@code --with} named them
 */
public record PastFiles(Path run, Optional<Path> scenario, List<String> with) {
  public PastFiles {
    with = List.copyOf(with);
  }
}
