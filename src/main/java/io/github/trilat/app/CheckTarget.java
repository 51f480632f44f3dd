package io.github.trilat.app;

import io.github.trilat.diagnostic.InputFile;
import io.github.trilat.diagnostic.Shown;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What {@code check} looks at: a scenario, or the folder of a pack or an alternative, of which any
 * file stands for the whole.
 *
 * @param path of the scenario file, or of the folder
 */
public record CheckTarget(Path path) {
  private static final String ALTERNATIVE = "alternative.yaml";
  private static final String PACK = "pack.yaml";
  private static final String TESTS = "tests";
  private static final List<String> YAML =
      List.of(ALTERNATIVE, PACK, "mechanisms.yaml", "parameters.yaml");

  /**
   * Each once, in the order named.
   *
   * @throws Misuse for a folder that is none of these and holds alternatives
   */
  public static List<CheckTarget> of(List<Path> named) {
    return named.stream().map(CheckTarget::whole).distinct().map(CheckTarget::new).toList();
  }

  /** What was looked at, all of which is in order, in a sentence for each folder. */
  public static List<String> inOrder(List<CheckTarget> targets) {
    List<String> lines = new ArrayList<>();
    targets.stream()
        .filter(CheckTarget::isFolder)
        .map(CheckTarget::folderInOrder)
        .forEach(lines::add);
    long scenarios = targets.stream().filter(each -> !each.isFolder()).count();
    if (scenarios > 0) {
      lines.add(counted(scenarios, "scenario") + (scenarios == 1 ? " is" : " are") + " in order.");
    }
    return lines;
  }

  private static Path whole(Path named) {
    if (Files.isDirectory(named)) {
      refuseFolderOfAlternatives(named);
      return named;
    }
    return Files.isRegularFile(named) ? folderOf(named).orElse(named) : named;
  }

  private static Optional<Path> folderOf(Path file) {
    Path folder = parent(file);
    if (isRules(name(file)) || YAML.contains(name(file))) {
      return Optional.of(folder);
    }
    return Optional.of(parent(folder)).filter(each -> isTests(folder) && isOfRules(each));
  }

  private static boolean isTests(Path folder) {
    return name(folder.toAbsolutePath().normalize()).equals(TESTS);
  }

  /** Of a bare name or of {@code .}, the folder that one is in, or the one above it. */
  private static Path parent(Path path) {
    return Optional.ofNullable(path.getParent())
        .orElse(path.isAbsolute() ? path : Path.of(path.equals(Path.of(".")) ? ".." : "."));
  }

  private static boolean isOfRules(Path folder) {
    return Files.exists(folder.resolve(ALTERNATIVE)) || Files.exists(folder.resolve(PACK));
  }

  private static void refuseFolderOfAlternatives(Path folder) {
    List<String> within =
        isOfRules(folder)
            ? List.of()
            : names(folder).stream().filter(each -> isOfRules(folder.resolve(each))).toList();
    if (!within.isEmpty()) {
      throw new Misuse(
          Shown.value(InputFile.name(folder))
              + " is no pack or alternative; it holds "
              + Shown.list(within.stream().map(Shown::value).toList()),
          "Check one of them, with "
              + Shown.value("/" + within.get(0))
              + " behind the path, or all of them, with ‘/*’.");
    }
  }

  private boolean isFolder() {
    return Files.isDirectory(path);
  }

  private String folderInOrder() {
    List<String> names = names(path);
    List<String> parts = new ArrayList<>(YAML.stream().filter(names::contains).toList());
    long rules = names.stream().filter(CheckTarget::isRules).count();
    long cases = names(path.resolve(TESTS)).stream().filter(each -> each.endsWith(".yaml")).count();
    addCounted(parts, rules, "rule file");
    addCounted(parts, cases, "case file");
    return InputFile.name(path)
        + ": "
        + Shown.list(parts)
        + (parts.size() == 1 ? " is" : " are")
        + " in order.";
  }

  private static void addCounted(List<String> parts, long count, String kind) {
    if (count > 0) {
      parts.add(counted(count, kind));
    }
  }

  private static String counted(long count, String kind) {
    return count + " " + kind + (count == 1 ? "" : "s");
  }

  private static boolean isRules(String name) {
    return name.endsWith(".drl") || name.endsWith(".drl.csv");
  }

  private static List<String> names(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.map(CheckTarget::name).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(Path path) {
    return Optional.ofNullable(path.getFileName()).map(Path::toString).orElse("");
  }
}
