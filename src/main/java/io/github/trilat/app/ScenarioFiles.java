package io.github.trilat.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The scenario files that a project ships. */
final class ScenarioFiles {
  private ScenarioFiles() {}

  /** All of them, by name; none if there is no such folder. */
  static List<Path> of(Home home) throws IOException {
    if (!Files.isDirectory(home.scenarios())) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(home.scenarios())) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
  }
}
