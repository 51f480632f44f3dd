package io.github.trilat.diagnostic;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Source lines read from disk when a problem is printed, each file once. */
final class LinesOnDisk implements SourceLines {

  private final Map<String, List<String>> files = new HashMap<>();

  @Override
  public Optional<String> line(String path, int line) {
    return nth(files.computeIfAbsent(path, LinesOnDisk::read), line);
  }

  /** Splits at the line ends that YAML knows: LF, CR LF, CR. */
  static List<String> split(String text) {
    return List.of(text.split("\r\n|\r|\n", -1));
  }

  static Optional<String> nth(List<String> lines, int line) {
    return line >= 1 && line <= lines.size() ? Optional.of(lines.get(line - 1)) : Optional.empty();
  }

  private static List<String> read(String path) {
    try {
      return Optional.of(Path.of(path))
          .filter(Files::isRegularFile) // a pipe would wait for somebody to write
          .flatMap(file -> InputFile.read(file, InputFile.MAX_BYTES, new Problems()))
          .map(bytes -> split(withoutMark(new String(bytes, StandardCharsets.UTF_8))))
          .orElse(List.of());
    } catch (InvalidPathException e) {
      return List.of();
    }
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
