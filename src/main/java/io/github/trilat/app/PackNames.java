package io.github.trilat.app;

import io.github.trilat.diagnostic.InputFile;
import io.github.trilat.diagnostic.Shown;
import io.github.trilat.diagnostic.Suggestion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds packs and alternatives: {@code rules/agreed} by its path, {@code agreed} by its name. */
final class PackNames {
  private PackNames() {}

  /**
   * The folders of packs and alternatives.
   *
   * @throws Misuse when there is none of a name
   * @throws IOException when the folders of the project cannot be listed
   */
  static List<Path> folders(Home home, List<String> names) throws IOException {
    List<Path> known = new ArrayList<>(within(home.pack().getParent()));
    new Alternatives(home).names().forEach(name -> known.add(home.alternatives().resolve(name)));
    known.removeIf(each -> each.equals(home.alternatives()));
    return names.stream().map(name -> folder(name, known)).toList();
  }

  private static Path folder(String name, List<Path> known) {
    return Stream.concat(
            Stream.of(Path.of(name)), known.stream().filter(each -> last(each).equals(name)))
        .filter(Files::isDirectory)
        .findFirst()
        .orElseThrow(() -> unknown(name, known));
  }

  private static Misuse unknown(String name, List<Path> known) {
    List<String> names =
        known.stream().map(each -> name.contains("/") ? InputFile.name(each) : last(each)).toList();
    return new Misuse(
        "there is no pack or alternative " + Shown.value(name),
        Suggestion.remedy(name, names, "pack"));
  }

  private static String last(Path folder) {
    return folder.getFileName().toString();
  }

  private static List<Path> within(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.filter(Files::isDirectory).sorted().toList();
    }
  }
}
