package io.github.trilat.cli;

import java.nio.file.Path;
import picocli.CommandLine.TypeConversionException;

/** Paths as the user would type them. */
final class Paths {
  private Paths() {}

  /**
   * What a user named. An empty name would be the working folder, which nobody means who writes
   * {@code --out "$FOLDER"}.
   */
  static Path named(String text) {
    if (text.isBlank()) {
      throw new TypeConversionException("empty");
    }
    return Path.of(text);
  }

  /** The path relative to the working folder where that is shorter. */
  static String path(Path path) {
    Path here = Path.of("").toAbsolutePath();
    Path absolute = path.toAbsolutePath().normalize();
    Path shown = absolute.startsWith(here) ? here.relativize(absolute) : absolute;
    return shown.toString().isEmpty() ? "." : shown.toString();
  }
}
