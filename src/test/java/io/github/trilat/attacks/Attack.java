package io.github.trilat.attacks;

import io.github.trilat.diagnostic.Golden;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Something that a stranger's pack may try, kept in a file under the name of the wall that has to
 * stop it, beside a text file that says with which message.
 *
 * @param file such as {@code attacks/linter/import-class.drl}
 */
record Attack(Path file) {

  private static final String EXPECTED = ".txt";

  /** All that this wall has to stop, by name. */
  static List<Attack> on(String wall) {
    try (Stream<Path> files = Files.list(Golden.folder("attacks").resolve(wall))) {
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

  /** Compares what was said with what is expected. */
  void assertStoppedWith(String message) {
    Golden.assertMatches(file.resolveSibling(name() + EXPECTED), message);
  }
}
