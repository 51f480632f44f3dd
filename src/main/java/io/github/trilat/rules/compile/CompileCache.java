package io.github.trilat.rules.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * Compiled rule files on disk, each under a key that stands for everything it was made from.
 *
 * <p>The cache only saves time: what is missing, damaged or unreadable is compiled again, and a
 * folder that cannot be written is done without.
 */
public final class CompileCache {

  private final Path folder;

  /** A cache in that folder, which is made when something is first stored. */
  public CompileCache(Path folder) {
    this.folder = folder;
  }

  Optional<CompiledFile> get(String key) {
    try {
      return CompiledFileFormat.read(key, Files.readAllBytes(file(key)));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Stores the file whole or not at all. */
  void put(String key, CompiledFile compiled) {
    try {
      Files.createDirectories(folder);
      Path half = Files.createTempFile(folder, "new-", ".tmp");
      try {
        Files.write(half, CompiledFileFormat.write(key, compiled));
        Files.move(half, file(key), StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(half);
      }
    } catch (IOException e) {
      // Without a cache the next start is slower, and nothing else.
      return;
    }
  }

  private Path file(String key) {
    return folder.resolve(key + ".rules");
  }
}
