package io.github.trilat.app;

import io.github.trilat.diagnostic.Shown;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/**
 * Brings new files into a folder that is there, in the place of old ones: decided by one rename,
 * and done by steps that may be taken again. One process at a time does so.
 *
 * <p>What is decided stands in {@code .trilat-publishing} until it is done: under {@code new} the
 * files to be moved in, under {@code old} an empty file for each one that is to go.
 */
final class Publication implements AutoCloseable {
  private static final String DECIDED = ".trilat-publishing";
  private static final String LOCK = ".trilat-lock";
  private static final String NEW = "new";
  private static final String OLD = "old";

  private static final int PATIENCE_MILLIS = 10_000;
  private static final int PERIOD_MILLIS = 5;

  private final Path folder;
  private final LockFile lock;

  private Publication(Path folder) throws IOException {
    this.folder = folder;
    this.lock = lock(folder);
  }

  /** Where a file that is to be moved in has to wait. */
  static Path incoming(Path files, String file) {
    return files.resolve(NEW).resolve(file);
  }

  /** Where it has to stand that a file is to go. */
  static Path outgoing(Path files, String file) {
    return files.resolve(OLD).resolve(file);
  }

  /**
   * Finishes in a folder what was decided and interrupted, so that it is whole; waits if it is just
   * being done.
   *
   * @throws Failed when it cannot be finished
   */
  static void finish(Path folder) {
    if (isFolder(folder.resolve(DECIDED))) {
      try (Publication publication = new Publication(folder.toRealPath())) {
        publication.carryOut();
      } catch (IOException e) {
        throw new Failed(
            "what was written into "
                + Shown.escaped(folder.toString())
                + " was interrupted, and cannot be finished: "
                + DiskTrouble.of(e),
            "Do the same again where one may write in it.",
            e);
      }
    }
  }

  /** Removes the lock of a process that has ended, if there is one. */
  static void sweep(Path folder) {
    try {
      Optional<LockFile> left = LockFile.inherit(folder.resolve(LOCK));
      if (left.isPresent()) {
        left.get().close();
      }
    } catch (IOException e) {
      // There is none, or it does no harm.
    }
  }

  /**
   * Moves files in.
   *
   * @param files the folder that holds what {@link #incoming} and {@link #outgoing} say
   * @throws Misuse when something stands in the way; then nothing was changed
   * @throws IOException when that is so for another reason
   * @throws Failed when it was decided, but cannot be done
   */
  static void of(Path files, Path folder) throws IOException {
    try (Publication publication = new Publication(folder)) {
      publication.carryOut();
      Files.walkFileTree(files.resolve(NEW), publication.new Way(files.resolve(NEW)));
      Files.move(files, folder.resolve(DECIDED), StandardCopyOption.ATOMIC_MOVE);
      publication.carryOut();
    }
  }

  private static LockFile lock(Path folder) throws IOException {
    for (int waited = 0; waited < PATIENCE_MILLIS; waited += PERIOD_MILLIS) {
      Optional<LockFile> lock = LockFile.take(folder.resolve(LOCK));
      if (lock.isPresent()) {
        return lock.get();
      }
      pause();
    }
    throw new Failed(
        "another Trilat is writing into " + Shown.escaped(folder.toString()),
        "Nothing was changed. Wait until it is done, and try again.");
  }

  @Override
  public void close() {
    lock.close();
  }

  private static void pause() {
    try {
      Thread.sleep(PERIOD_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void carryOut() {
    Path decided = folder.resolve(DECIDED);
    try {
      if (isFolder(decided.resolve(NEW))) {
        Files.walkFileTree(decided.resolve(NEW), new Arrival(decided.resolve(NEW)));
      }
      if (isFolder(decided.resolve(OLD))) {
        Files.walkFileTree(decided.resolve(OLD), new Departure(decided.resolve(OLD)));
      }
      FolderTree.delete(decided);
    } catch (IOException e) {
      throw new Failed(
          "new files cannot all be moved into "
              + Shown.escaped(folder.toString())
              + ": "
              + DiskTrouble.of(e),
          "Some are there, and the rest waits in its folder "
              + DECIDED
              + ". Mend that; whatever you do next with this folder finishes it first.",
          e);
    }
  }

  private static boolean isThere(Path path) {
    return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
  }

  private static boolean isFolder(Path path) {
    return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
  }

  /** A walk through files each of which has its place in the folder. */
  private abstract class Walk extends SimpleFileVisitor<Path> {
    private final Path from;

    Walk(Path from) {
      this.from = from;
    }

    final Path place(Path file) {
      return folder.resolve(from.relativize(file).toString()).normalize();
    }
  }

  /** Looks whether all places can be taken, and nowhere through a link. */
  private final class Way extends Walk {
    Way(Path from) {
      super(from);
    }

    @Override
    public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes attributes) {
      return look(place(each), true);
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      return look(place(file), false);
    }

    private FileVisitResult look(Path place, boolean asFolder) {
      boolean folderThere = isFolder(place);
      if (asFolder ? isThere(place) && !folderThere : folderThere) {
        String there =
            folderThere ? "a folder" : Files.isSymbolicLink(place) ? "a symbolic link" : "a file";
        throw new Misuse(
            Shown.escaped(place.toString())
                + " is "
                + there
                + ", where a "
                + (asFolder ? "folder" : "file")
                + " is to be written",
            "Nothing was changed. Move it away, or name another folder.");
      }
      return FileVisitResult.CONTINUE;
    }
  }

  /** Moves each file into its place; a link that stands there is replaced, not followed. */
  private final class Arrival extends Walk {
    Arrival(Path from) {
      super(from);
    }

    @Override
    public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes attributes)
        throws IOException {
      if (!isFolder(place(each))) {
        Files.createDirectory(place(each));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Files.move(file, place(file), StandardCopyOption.ATOMIC_MOVE);
      return FileVisitResult.CONTINUE;
    }
  }

  /** Removes the file of each name, and folders that are empty then. */
  private final class Departure extends Walk {
    Departure(Path from) {
      super(from);
    }

    @Override
    public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes attributes) {
      return isFolder(place(each)) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      if (!isFolder(place(file))) {
        Files.deleteIfExists(place(file));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path each, IOException failure) throws IOException {
      if (!place(each).equals(folder)) {
        FolderTree.deleteIfEmpty(place(each));
      }
      return FileVisitResult.CONTINUE;
    }
  }
}
