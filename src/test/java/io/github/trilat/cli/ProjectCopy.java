package io.github.trilat.cli;

import io.github.trilat.app.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** A copy of the real project, for tests that change it. */
final class ProjectCopy {
  private ProjectCopy() {}

  /** The copy in a folder of its own. */
  static Home in(Path folder) throws IOException {
    for (String part : List.of("rules", "seeds", "scenarios")) {
      try (Stream<Path> files = Files.walk(Path.of(part))) {
        for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
          Path target = folder.resolve(file);
          Files.createDirectories(target.getParent());
          Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
    return new Home(folder);
  }
}
