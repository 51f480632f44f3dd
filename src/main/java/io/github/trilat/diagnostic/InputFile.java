package io.github.trilat.diagnostic;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads a file that a user named; what stands in the way becomes a problem, never an exception. */
public final class InputFile {

  /** Largest file that any reader of this program takes: 16 MiB. */
  public static final int MAX_BYTES = 16 << 20;

  private InputFile() {}

  /** How a file is opened; tests put a failing one here. */
  @FunctionalInterface
  interface Opener {
    InputStream open(Path path) throws IOException;
  }

  /** The path as messages show it: as the user wrote it, with {@code /} between its parts. */
  public static String name(Path path) {
    return path.toString().replace(File.separatorChar, '/');
  }

  /**
   * The bytes of a file; empty, with a problem, if it is missing, a directory, unreadable or longer
   * than {@code maxBytes}. Never holds more than {@code maxBytes + 1} bytes.
   */
  public static Optional<byte[]> read(Path path, int maxBytes, Problems problems) {
    return read(path, maxBytes, problems, Files::newInputStream);
  }

  static Optional<byte[]> read(Path path, int maxBytes, Problems problems, Opener opener) {
    Place place = Place.ofFile(name(path));
    if (Files.isDirectory(path)) {
      problems.error(place, "this is a directory, not a file", insideRemedy(path));
      return Optional.empty();
    }
    try (InputStream in = opener.open(path)) {
      byte[] bytes = in.readNBytes(maxBytes + 1);
      if (bytes.length <= maxBytes) {
        return Optional.of(bytes);
      }
      problems.error(place, tooLarge(maxBytes), "Split it, or check that it is the right file.");
    } catch (NoSuchFileException e) {
      problems.error(place, "there is no such file", missingRemedy(path));
    } catch (AccessDeniedException e) {
      problems.error(place, "the file may not be read", "Allow it, for example with ‘chmod u+r’.");
    } catch (IOException e) {
      problems.error(
          place, "the file cannot be read", "The system says: " + Shown.value(reason(e)) + ".");
    }
    return Optional.empty();
  }

  /** What is wrong with a file of more bytes than these, such as "the file is over 4 MiB". */
  public static String tooLarge(int maxBytes) {
    return "the file is larger than " + (maxBytes >> 20) + " MiB";
  }

  private static String reason(IOException e) {
    return Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName());
  }

  private static String missingRemedy(Path path) {
    Path folder = Optional.ofNullable(path.getParent()).orElse(Path.of(""));
    String name = Optional.ofNullable(path.getFileName()).map(Path::toString).orElse("");
    return Suggestion.nearest(name, namesIn(folder))
        .map(near -> "Did you mean " + Shown.value(name(folder.resolve(near))) + "?")
        .orElse("Check the path, and the folder you are in.");
  }

  private static String insideRemedy(Path folder) {
    return namesIn(folder).stream()
        .filter(name -> name.endsWith(".yaml"))
        .findFirst()
        .map(name -> "Name a file in it, such as " + Shown.value(name(folder.resolve(name))) + ".")
        .orElse("Name a file.");
  }

  private static List<String> namesIn(Path folder) {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      return List.of();
    }
  }
}
