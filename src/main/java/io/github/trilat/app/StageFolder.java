package io.github.trilat.app;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** A hidden folder for files on their way, which says whether its process still lives. */
final class StageFolder implements AutoCloseable {
  private static final String PREFIX = ".trilat-stage-";
  private static final String LOCK = "lock";

  private final Path folder;
  private final LockFile lock;

  private StageFolder(Path folder, LockFile lock) {
    this.folder = folder;
    this.lock = lock;
  }

  /** A new one in that folder. */
  static StageFolder in(Path room) throws IOException {
    while (true) {
      Path folder = Files.createTempDirectory(room, PREFIX);
      Optional<LockFile> lock = lock(folder);
      if (lock.isPresent()) {
        return new StageFolder(folder, lock.get());
      }
    }
  }

  /** Empty when another, who sweeps, was there before. */
  private static Optional<LockFile> lock(Path folder) throws IOException {
    try {
      return LockFile.take(folder.resolve(LOCK));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      FolderTree.delete(folder);
      throw e;
    }
  }

  /** Removes what processes that have ended left in that folder; what cannot be removed stays. */
  static void sweep(Path room) {
    try (DirectoryStream<Path> left = Files.newDirectoryStream(room, PREFIX + "*")) {
      for (Path each : left) {
        if (Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS)) {
          sweepOne(each);
        }
      }
    } catch (IOException e) {
      // What was left behind takes room, and does no other harm.
    }
  }

  private static void sweepOne(Path folder) throws IOException {
    try {
      Optional<LockFile> lock = LockFile.inherit(folder.resolve(LOCK));
      if (lock.isPresent()) {
        new StageFolder(folder, lock.get()).close();
      }
    } catch (NoSuchFileException e) {
      // Its process died, or has not come to it yet. The latter begins again if this succeeds.
      FolderTree.deleteIfEmpty(folder);
    }
  }

  /** Where the files are. */
  Path files() {
    return folder.resolve("files");
  }

  /** Removes it with all that is in it; the lock goes last. */
  @Override
  public void close() throws IOException {
    try (lock) {
      FolderTree.delete(files());
    }
    FolderTree.deleteIfEmpty(folder);
  }
}
