package io.github.trilat.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A single file that is written whole or not at all. */
final class WholeFile {
  private WholeFile() {}

  /**
   * Writes the text beside the file and moves it into place; makes its folder if need be.
   *
   * @throws Misuse when the file is a folder
   * @throws IOException when it cannot be written; then whatever was there still is
   */
  static void write(Path file, String text) throws IOException {
    Path whole = file.toAbsolutePath().normalize();
    Path folder = whole.getParent();
    if (folder == null || Files.isDirectory(whole)) {
      throw new Misuse(file + " is a folder, not a file", "Name a file in it.");
    }
    Files.createDirectories(folder);
    Path stage = Files.createTempFile(folder, "." + whole.getFileName() + ".", "");
    try {
      Files.writeString(stage, text);
      Files.move(stage, whole, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(stage);
    }
  }
}
