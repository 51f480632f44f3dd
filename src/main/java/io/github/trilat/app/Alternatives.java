package io.github.trilat.app;

import io.github.trilat.diagnostic.Shown;
import io.github.trilat.diagnostic.Suggestion;
import io.github.trilat.report.Expectation;
import io.github.trilat.rules.RulePacks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The alternatives that a project keeps, by the names of their folders. */
record Alternatives(Home home) {

  /** All names, sorted. */
  List<String> names() {
    if (!Files.isDirectory(home.alternatives())) {
      return List.of();
    }
    try (Stream<Path> folders = Files.list(home.alternatives())) {
      return folders
          .filter(Files::isDirectory)
          .map(folder -> folder.getFileName().toString())
          .filter(name -> !name.startsWith("."))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The folders of alternatives; an absolute path, or a name with a slash in it, is that of one
   * that stands elsewhere.
   *
   * @throws Misuse when there is no such alternative
   */
  List<Path> folders(List<String> wanted) {
    return wanted.stream().map(this::folder).toList();
  }

  /** What is expected of each but those of strangers; they are known to be in order. */
  List<Expectation> expectations(List<String> wanted) {
    Strangers strangers = new Strangers(home);
    return folders(wanted).stream()
        .filter(folder -> !strangers.wrote(folder))
        .map(RulePacks::story)
        .map(story -> new Expectation(story.name(), story.hypothesis()))
        .toList();
  }

  private Path folder(String wanted) {
    if (names().contains(wanted)) {
      return home.alternatives().resolve(wanted);
    }
    try {
      Path path = Path.of(wanted);
      if ((path.isAbsolute() || path.getNameCount() > 1) && Files.isDirectory(path)) {
        return path;
      }
    } catch (InvalidPathException e) {
      throw unknown(wanted);
    }
    throw unknown(wanted);
  }

  private Misuse unknown(String wanted) {
    return new Misuse(
        "there is no alternative " + Shown.value(wanted),
        Optional.of(List.of(wanted.split("\\+")))
            .filter(parts -> parts.size() > 1 && names().containsAll(parts))
            .map(parts -> "Repeat --with: --with " + String.join(" --with ", parts))
            .orElseGet(() -> Suggestion.remedy(wanted, names(), "alternative")));
  }
}
