package io.github.trilat.cli;

import static java.nio.file.StandardOpenOption.APPEND;

import io.github.trilat.app.Home;
import io.github.trilat.diagnostic.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A project of the small pack, a few facts and one scenario, which does not grow with the real one.
 */
final class SmallProject {
  private static final Path FILES = Golden.folder("reference/project");

  /** What its scenario asks. */
  private static final String DECISIONS =
      """
      decisions:
        - topic: publication
          title: Whether the public is told what was seen
          options: [{id: say, title: Say it}, {id: withhold, title: Say nothing}]
          for: discussion
      """;

  private SmallProject() {}

  /** The project in a folder of its own. */
  static Home in(Path folder) throws IOException {
    copy(Golden.folder("rules/tiny"), folder.resolve("rules/agreed"));
    Files.writeString(folder.resolve("rules/agreed/pack.yaml"), DECISIONS, APPEND);
    copy(FILES.resolve("tests"), folder.resolve("rules/agreed/tests"));
    for (String part : List.of("seeds", "scenarios")) {
      copy(FILES.resolve(part), folder.resolve(part));
    }
    return new Home(folder);
  }

  /** Copies the files of a folder, but not of those within it. */
  static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }
}
