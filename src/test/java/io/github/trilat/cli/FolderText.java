package io.github.trilat.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All files of a folder. */
final class FolderText {
  private FolderText() {}

  /** To be compared byte for byte: each byte is one character. */
  static SortedMap<String, String> of(Path folder) throws IOException {
    return of(folder, StandardCharsets.ISO_8859_1);
  }

  /** To be read: files that hold text and nothing else. */
  static SortedMap<String, String> readable(Path folder) throws IOException {
    return of(folder, StandardCharsets.UTF_8);
  }

  private static SortedMap<String, String> of(Path folder, Charset charset) throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      paths
          .filter(Files::isRegularFile)
          .forEach(path -> files.put(folder.relativize(path).toString(), text(path, charset)));
    }
    return files;
  }

  private static String text(Path path, Charset charset) {
    try {
      return Files.readString(path, charset);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
