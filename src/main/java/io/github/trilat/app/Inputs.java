package io.github.trilat.app;

import io.github.trilat.diagnostic.InvalidInput;
import io.github.trilat.diagnostic.Place;
import io.github.trilat.diagnostic.Shown;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a run was made of, kept in its folder as a small project of its own: {@code
 * inputs/scenarios}, {@code inputs/rules/agreed}, {@code inputs/rules/alternatives}.
 */
final class Inputs {
  private static final String FOLDER = "inputs";
  private static final Pattern READ = Pattern.compile("[^.].*[.](yaml|drl|drl[.]csv)");
  private static final int MOST = 2000;

  private Inputs() {}

  /** Puts the files of a run beside its journal, as they are read. */
  static void save(Home home, Path scenario, String id, List<Path> alternatives, Staging staging)
      throws IOException {
    Home inputs = new Home(Path.of(FOLDER));
    copy(scenario, inputs.scenario(id), staging);
    copyAll(home.pack(), inputs.pack(), staging);
    for (Path folder : alternatives) {
      copyAll(folder, inputs.alternatives().resolve(Alternatives.name(folder)), staging);
    }
  }

  private static void copyAll(Path folder, Path to, Staging staging) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(Inputs::isRead).sorted().toList()) {
        copy(file, to.resolve(file.getFileName()), staging);
      }
    }
  }

  private static boolean isRead(Path file) {
    return READ.matcher(file.getFileName().toString()).matches() && Files.isRegularFile(file);
  }

  private static void copy(Path file, Path to, Staging staging) throws IOException {
    staging.write(to.toString(), Files.readAllBytes(file));
  }

  /** The files of inputs that an earlier run left in a folder. */
  static List<String> left(Path folder) throws IOException {
    Path inputs = folder.resolve(FOLDER);
    if (!Files.isDirectory(inputs, LinkOption.NOFOLLOW_LINKS)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(inputs)) {
      return files
          .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
          .map(file -> folder.relativize(file).toString())
          .toList();
    }
  }

  /**
   * The inputs of the run of this journal, which may be a stranger's.
   *
   * @throws InvalidInput when there are none, or something there is a link or too many files
   * @throws IOException when the folder cannot be read
   */
  static Home of(Path journal) throws IOException {
    Path folder = journal.resolveSibling(FOLDER);
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      throw InvalidInput.of(
          Place.ofFile(folder.toString()),
          "the scenario and rules of this run are not here, so it cannot be gone through again",
          "Name the whole folder that the run wrote, or run the scenario again.");
    }
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> all = files.limit(MOST).toList();
      for (Path file : all) {
        boolean own =
            Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)
                || Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
        if (!own || all.size() == MOST) {
          throw InvalidInput.of(
              Place.ofFile(Shown.escaped(file.toString())),
              own
                  ? "a run is made of fewer files than stand in " + folder
                  : "this is a link, or no file: a run's folder holds its own files only",
              "Ask whoever made the folder for one that stands alone.");
        }
      }
    }
    return new Home(folder);
  }
}
