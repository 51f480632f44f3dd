package io.github.trilat.rules.cases;

import io.github.trilat.diagnostic.InputFile;
import io.github.trilat.diagnostic.Place;
import io.github.trilat.diagnostic.Problems;
import io.github.trilat.rules.pack.PackFile;
import io.github.trilat.rules.pack.PackFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The folder of a pack's cases, such as {@code rules/agreed/tests}, under the bounds of a pack. */
final class CaseFolder {

  private static final String ENDING = ".yaml";

  private CaseFolder() {}

  /** Its YAML files, by name; none if there is no such folder. */
  static List<PackFile> files(Path folder, Problems problems) {
    Place place = Place.ofFile(InputFile.name(folder));
    if (Files.isSymbolicLink(folder)) {
      problems.error(place, "this is a link, not a folder", "Put the folder itself here.");
    }
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      return List.of();
    }
    List<String> names = names(folder, place, problems);
    if (names.size() > PackFolder.MOST_FILES) {
      problems.error(
          place,
          "a folder of cases has at most " + PackFolder.MOST_FILES + " files",
          "Put cases that belong together into one file.");
      return List.of();
    }
    return names.stream().map(name -> new PackFile(folder, name)).toList();
  }

  private static List<String> names(Path folder, Place place, Problems problems) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(ENDING))
          .sorted()
          .toList();
    } catch (IOException e) {
      problems.error(place, "the folder cannot be read", "Check its rights.");
      return List.of();
    }
  }
}
