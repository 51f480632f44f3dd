package io.github.trilat.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whole outputs kept beside their inputs: {@code bad/x.yaml} and {@code bad/x.errors.txt}.
 *
 * <p>Run the tests with {@code -Dtrilat.golden=write} to write them again, then read the
 * difference.
 */
public final class Golden {

  private static final Path RESOURCES = Path.of("src/test/resources/io/github/trilat");

  private Golden() {}

  /** A folder of test resources, such as {@code scenario/bad}. */
  public static Path folder(String name) {
    return RESOURCES.resolve(name);
  }

  /** The files of a folder with that ending, by name. */
  public static List<Path> files(String folder, String ending) {
    try (Stream<Path> files = Files.list(folder(folder))) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Compares a whole output with the file that holds what is expected. */
  public static void assertMatches(Path expected, String actual) {
    try {
      if ("write".equals(System.getProperty("trilat.golden"))) {
        Files.writeString(expected, actual);
      }
      assertThat(expected).as("expected output").exists();
      assertThat(actual).isEqualTo(Files.readString(expected));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
