package io.github.trilat.app;

import io.github.trilat.diagnostic.Shown;
import io.github.trilat.diagnostic.Suggestion;
import io.github.trilat.document.Document;
import io.github.trilat.engine.Doctrine;
import io.github.trilat.report.Terms;
import io.github.trilat.rules.RulePacks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The alternatives that a project keeps, by the names of their folders, and those that stand
 * elsewhere, by the paths of theirs.
 */
record Alternatives(Home home) {
  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,99}");
  private static final int HASH_LENGTH = 8;

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

  /** What is expected of each; they are known to be in order. */
  Document expectations(List<String> wanted) {
    Map<String, String> hypotheses = new LinkedHashMap<>();
    folders(wanted).stream()
        .map(RulePacks::story)
        .forEach(story -> hypotheses.put(story.name(), story.hypothesis()));
    return Terms.expected(hypotheses);
  }

  /**
   * What tells a run by these from one by alternatives of the project of the same names, so that it
   * never takes its place: the hash of each that stands outside of {@code rules}.
   */
  List<String> marks(List<String> wanted, Doctrine doctrine) {
    List<String> outside =
        folders(wanted).stream().filter(this::isOutside).map(Alternatives::name).toList();
    return doctrine.packs().stream()
        .filter(pack -> outside.contains(pack.name()))
        .map(pack -> "outside-" + pack.hash().substring(0, HASH_LENGTH))
        .toList();
  }

  /** A link counts as where it leads. */
  private boolean isOutside(Path folder) {
    try {
      return !folder.toRealPath().startsWith(home.rules().toRealPath());
    } catch (IOException e) {
      return true;
    }
  }

  /** The name of an alternative is that of its folder. */
  static String name(Path folder) {
    return String.valueOf(folder.toAbsolutePath().normalize().getFileName());
  }

  private Path folder(String wanted) {
    return names().contains(wanted)
        ? home.alternatives().resolve(wanted)
        : elsewhere(wanted).orElseThrow(() -> unknown(wanted));
  }

  /**
   * The folder that a path leads to, if it is a path, and to a folder.
   *
   * @throws Misuse when a run cannot be named after it
   */
  static Optional<Path> elsewhere(String wanted) {
    try {
      Path path = Path.of(wanted);
      if ((path.isAbsolute() || path.getNameCount() > 1) && Files.isDirectory(path)) {
        checkName(name(path));
        return Optional.of(path);
      }
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
    return Optional.empty();
  }

  /** Whether it may be the name of an alternative or a scenario: no path, no mark that steers. */
  static boolean isPlain(String name) {
    return PLAIN.matcher(name).matches();
  }

  private static void checkName(String name) {
    if (!isPlain(name)) {
      throw new Misuse(
          Shown.value(name) + " cannot be the name of an alternative",
          "Rename its folder: use at most 100 letters, digits and - _ . only.");
    }
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
