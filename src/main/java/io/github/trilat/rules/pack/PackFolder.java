package io.github.trilat.rules.pack;

import io.github.trilat.diagnostic.InputFile;
import io.github.trilat.diagnostic.InvalidInput;
import io.github.trilat.diagnostic.Place;
import io.github.trilat.diagnostic.Problems;
import io.github.trilat.diagnostic.Shown;
import io.github.trilat.diagnostic.Suggestion;
import io.github.trilat.rules.text.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads a pack's folder: the YAML, rule files and tables directly in it, and nothing else. */
public final class PackFolder {

  static final String PACK = "pack.yaml";
  static final String MECHANISMS = "mechanisms.yaml";

  /** The numbers of a pack. */
  public static final String PARAMETERS = "parameters.yaml";

  /** Largest file: 1 MiB. */
  public static final int MAX_BYTES = 1 << 20;

  private static final int MOST_FILES = 100;

  /** Names the difference that an alternative makes. */
  public static final String ALTERNATIVE = "alternative.yaml";

  /** What sort of folder: what it is called, what makes one, what it holds, and its YAML files. */
  private record Form(String name, String is, String has, List<String> yaml) {}

  private static final Form BASE =
      new Form(
          "a pack",
          "A rule pack is a folder with a pack.yaml in it.",
          "A pack has YAML files, rules (*.drl) and tables (*.drl.csv).",
          List.of(PACK, MECHANISMS, PARAMETERS));
  private static final Form DIFFERENCE =
      new Form(
          "an alternative",
          "An alternative is a folder with an alternative.yaml in it.",
          "An alternative has alternative.yaml, rules (*.drl) and tables (*.drl.csv).",
          List.of(ALTERNATIVE));

  private final Path folder;
  private final Form form;
  private final Problems problems;

  private PackFolder(Path folder, Form form, Problems problems) {
    this.folder = folder;
    this.form = form;
    this.problems = problems;
  }

  /**
   * The pack.
   *
   * @throws InvalidInput if there is no such folder
   */
  public static PackFiles read(Path folder, Problems problems) {
    return new PackFolder(folder, BASE, problems)
        .read()
        .orElseThrow(() -> new InvalidInput(problems.all()));
  }

  /** The alternative; empty, with a problem, if there is no such folder. */
  public static Optional<PackFiles> readAlternative(Path folder, Problems problems) {
    return new PackFolder(folder, DIFFERENCE, problems).read();
  }

  /** The YAML files in the folder of a pack's cases, by name; none if there is no such folder. */
  public static List<PackFile> cases(Path folder, Problems problems) {
    Place place = Place.ofFile(InputFile.name(folder));
    if (Files.isSymbolicLink(folder)) {
      problems.error(place, "this is a link, not a folder", "Put the folder itself here.");
    }
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      return List.of();
    }
    List<String> names =
        readable(folder, problems).stream().filter(name -> name.endsWith(".yaml")).toList();
    if (names.size() > MOST_FILES) {
      problems.error(
          place,
          "a folder of cases has at most " + MOST_FILES + " files",
          "Put cases that belong together into one file.");
      return List.of();
    }
    return names.stream().map(name -> new PackFile(folder, name)).toList();
  }

  private Optional<PackFiles> read() {
    String path = InputFile.name(folder);
    Place place = Place.ofFile(path);
    if (!Files.isDirectory(folder)) {
      problems.error(place, "there is no such folder", remedy());
      return Optional.empty();
    }
    List<SourceFile> yaml = new ArrayList<>();
    List<SourceFile> rules = new ArrayList<>();
    List<String> names = readable(folder, problems);
    if (names.size() > MOST_FILES) {
      problems.error(
          place,
          form.name() + " has at most " + MOST_FILES + " files",
          "Put rules that belong together into one file.");
    }
    for (String name : names.stream().limit(MOST_FILES).toList()) {
      PackFile file = new PackFile(folder, name);
      if (form.yaml().contains(name)) {
        file.text(MAX_BYTES, problems).ifPresent(yaml::add);
      } else if (name.endsWith(SourceFile.RULES) || name.endsWith(SourceFile.TABLE)) {
        file.text(MAX_BYTES, problems).ifPresent(rules::add);
      } else if (!Files.isDirectory(folder.resolve(name)) && !name.matches("[.].*|.*[.]md")) {
        warnStray(file);
      }
    }
    String name = name(folder.toAbsolutePath().normalize());
    return Optional.of(new PackFiles(name, path, yaml, rules));
  }

  private static String name(Path path) {
    return Optional.ofNullable(path.getFileName()).map(Path::toString).orElse("");
  }

  private String remedy() {
    Path parent = Optional.ofNullable(folder.getParent()).orElse(Path.of(""));
    return namesIn(parent)
        .flatMap(names -> Suggestion.nearest(name(folder), names))
        .map(near -> "Did you mean " + Shown.value(InputFile.name(parent.resolve(near))) + "?")
        .orElse(form.is());
  }

  private static List<String> readable(Path folder, Problems problems) {
    Optional<List<String>> names = namesIn(folder);
    if (names.isEmpty()) {
      problems.error(
          Place.ofFile(InputFile.name(folder)), "the folder cannot be read", "Check its rights.");
    }
    return names.orElse(List.of());
  }

  private static Optional<List<String>> namesIn(Path folder) {
    try (Stream<Path> entries = Files.list(folder)) {
      return Optional.of(entries.map(PackFolder::name).sorted().toList());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private void warnStray(PackFile file) {
    problems.warn(
        Place.ofFile(file.path()),
        "this file is not part of " + form.name() + " and is left out",
        Suggestion.nearest(file.name(), form.yaml())
            .map(near -> "Did you mean " + Shown.value(near) + "?")
            .orElse(form.has()));
  }
}
