package io.github.trilat.app;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Files on their way into a folder: written beside it first and moved in only when all are whole.
 * Closing without {@link #publish} leaves the folder as it was.
 */
final class Staging implements AutoCloseable {
  private final Path folder;
  private final Path stage;
  private final Set<Path> written = new TreeSet<>();

  private Staging(Path folder, Path stage) {
    this.folder = folder;
    this.stage = stage;
  }

  /** Files for {@code folder}, which need not exist. */
  static Staging of(Path folder) throws IOException {
    Path absolute = folder.toAbsolutePath().normalize();
    Path parent = absolute.getParent();
    if (parent == null) {
      throw new Misuse(folder + " is no folder for a run", "Name a folder within it with --out.");
    }
    if (Files.exists(absolute) && !Files.isDirectory(absolute)) {
      throw new Misuse(
          folder + " is a file, not a folder",
          "Name another folder with --out, or move the file away.");
    }
    Files.createDirectories(parent);
    Path stage = Files.createTempDirectory(parent, "." + absolute.getFileName() + ".");
    return new Staging(absolute, stage);
  }

  /** A stream into a file of that relative path, buffered; the caller closes it. */
  OutputStream create(String file) throws IOException {
    Path path = stage.resolve(file);
    Files.createDirectories(path.getParent());
    written.add(Path.of(file));
    return new BufferedOutputStream(Files.newOutputStream(path), 1 << 16);
  }

  void write(String file, String text) throws IOException {
    write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  void write(String file, byte[] bytes) throws IOException {
    try (OutputStream out = create(file)) {
      out.write(bytes);
    }
  }

  /** The file on its way, to be read back. */
  Path staged(String file) {
    return stage.resolve(file);
  }

  /**
   * Moves everything in, file by file, and removes what an earlier run left of {@code ours} that
   * this one did not write. Other files in the folder are left alone.
   */
  void publish(List<String> ours) throws IOException {
    for (Path file : written) {
      Path target = folder.resolve(file);
      Files.createDirectories(target.getParent());
      Files.move(stage.resolve(file), target, StandardCopyOption.REPLACE_EXISTING);
    }
    for (String file : ours) {
      if (!written.contains(Path.of(file))) {
        Files.deleteIfExists(folder.resolve(file));
      }
    }
    for (String file : ours) {
      Path parent = Path.of(file).getParent();
      if (parent != null) {
        removeIfEmpty(folder.resolve(parent));
      }
    }
  }

  private static void removeIfEmpty(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        if (files.findAny().isPresent()) {
          return;
        }
      }
      Files.delete(folder);
    }
  }

  @Override
  public void close() throws IOException {
    Files.walkFileTree(
        stage,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path folder, IOException failure)
              throws IOException {
            Files.delete(folder);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
