package io.github.trilat.app;

import io.github.trilat.diagnostic.Shown;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

/** A single file that is written whole or not at all. */
final class WholeFile {
  private WholeFile() {}

  /**
   * Writes the text beside the file and moves it into place; makes its folder if need be.
   *
   * @throws Misuse when something else than a file is there, such as a folder, a link or a device
   * @throws IOException when it cannot be written; then whatever was there still is
   */
  static void write(Path file, String text) throws IOException {
    Path whole = file.toAbsolutePath().normalize();
    if (Files.isDirectory(whole)) {
      throw new Misuse(name(file) + " is a folder, not a file", "Name a file in it.");
    }
    if (Files.exists(whole, LinkOption.NOFOLLOW_LINKS)
        && !Files.isRegularFile(whole, LinkOption.NOFOLLOW_LINKS)) {
      throw new Misuse(
          name(file) + " is a link or a device, not a plain file",
          "Name a file that is new, or one to be replaced.");
    }
    try (Staging staging = Staging.of(whole.getParent())) {
      staging.write(whole.getFileName().toString(), text);
      staging.publish(List.of());
    }
  }

  private static String name(Path file) {
    return Shown.escaped(file.toString());
  }
}
