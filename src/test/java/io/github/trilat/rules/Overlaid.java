package io.github.trilat.rules;

import io.github.trilat.diagnostic.Problem;
import io.github.trilat.engine.Doctrine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The small pack with alternatives over it. */
final class Overlaid {

  private static final String HEAD =
      "title: One of them\nhypothesis: It makes a difference.\nbase: tiny\n";

  private final Path temp;
  private final TinyPack base;
  private final List<Path> alternatives = new ArrayList<>();
  private final List<Problem> warnings = new ArrayList<>();

  private Overlaid(Path temp) {
    this.temp = temp;
    this.base = TinyPack.in(temp);
  }

  static Overlaid on(Path temp) {
    return new Overlaid(temp);
  }

  /** Adds an alternative of these changes. */
  Overlaid with(String name, String changes) throws IOException {
    Path folder = Files.createDirectories(temp.resolve(name));
    Files.writeString(folder.resolve("alternative.yaml"), HEAD + changes);
    return at(folder);
  }

  /** Adds a rule file to the alternative that was added last. */
  Overlaid and(String file, String text) throws IOException {
    Files.writeString(alternatives.get(alternatives.size() - 1).resolve(file), text);
    return this;
  }

  /** Adds a copy of a folder. */
  Overlaid with(Path files) throws IOException {
    Path folder = Files.createDirectories(temp.resolve(files.getFileName()));
    try (Stream<Path> all = Files.list(files)) {
      for (Path file : all.toList()) {
        Files.copy(file, folder.resolve(file.getFileName()));
      }
    }
    return at(folder);
  }

  /** Adds a folder where it is. */
  Overlaid at(Path folder) {
    alternatives.add(folder);
    return this;
  }

  /** Names the last one a second time. */
  Overlaid again() {
    alternatives.add(alternatives.get(alternatives.size() - 1));
    return this;
  }

  Doctrine load() {
    warnings.clear();
    return RulePacks.load(base.folder(), alternatives, () -> TinyPack.FACTS, warnings::add);
  }

  List<String> warnings() {
    return warnings.stream().map(Problem::what).toList();
  }
}
