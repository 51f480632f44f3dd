package io.github.trilat.attacks;

import io.github.trilat.diagnostic.Golden;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Something that a stranger may try, kept in a file in the folder of its kind, beside a text file
 * that says what is answered.
 *
 * @param file such as {@code attacks/linter/import-class.drl}
 */
record Attack(Path file) {

  private static final String EXPECTED = ".txt";

  /** All of a kind, by name. */
  static List<Attack> by(String kind) {
    try (Stream<Path> files = Files.list(Golden.folder("attacks").resolve(kind))) {
      return files
          .filter(file -> !file.toString().endsWith(EXPECTED))
          .sorted()
          .map(Attack::new)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Such as {@code import-class}. */
  String name() {
    String file = this.file.getFileName().toString();
    return file.substring(0, file.indexOf('.'));
  }

  /** How its file name ends, such as {@code .drl.csv}. */
  String ending() {
    return file.getFileName().toString().substring(name().length());
  }

  String text() {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  InputStream stream() {
    return new ByteArrayInputStream(text().getBytes(StandardCharsets.UTF_8));
  }

  /** Compares what was said with what is expected. */
  void assertStoppedWith(String message) {
    Golden.assertMatches(file.resolveSibling(name() + EXPECTED), message);
  }
}
