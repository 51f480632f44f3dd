package io.github.trilat.app;

import io.github.trilat.diagnostic.InvalidInput;
import io.github.trilat.diagnostic.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Checks scenarios and packs, and collects all their problems. */
public final class CheckFiles {
  private final Home home;

  /** The use case, on a project. */
  public CheckFiles(Home home) {
    this.home = home;
  }

  /**
   * Every problem of these scenario files and pack folders, warnings among them; none if all is
   * well.
   */
  public List<Problem> check(List<Path> files) {
    List<Problem> problems = new ArrayList<>();
    for (Path file : files) {
      try {
        check(file, problems);
      } catch (InvalidInput e) {
        problems.addAll(e.problems());
      }
    }
    return problems.stream().distinct().toList();
  }

  private void check(Path file, List<Problem> problems) {
    if (Files.isDirectory(file)) {
      Library.open(home, file, problems::add);
    } else {
      Library.open(home, warning -> {}).scenario(file);
    }
  }
}
