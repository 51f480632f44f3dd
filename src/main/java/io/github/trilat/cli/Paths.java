package io.github.trilat.cli;

import java.nio.file.Path;

/** Paths as the user would type them. */
final class Paths {
  private Paths() {}

  /** The path relative to the working folder where that is shorter. */
  static String path(Path path) {
    Path here = Path.of("").toAbsolutePath();
    Path absolute = path.toAbsolutePath().normalize();
    Path shown = absolute.startsWith(here) ? here.relativize(absolute) : absolute;
    return shown.toString().isEmpty() ? "." : shown.toString();
  }
}
