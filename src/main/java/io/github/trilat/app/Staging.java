package io.github.trilat.app;

import io.github.trilat.diagnostic.Shown;
import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Files on their way into a folder: written into a hidden folder first, the stage, and moved in
 * only when all are whole. Closing without {@link #publish} leaves the folder as it was.
 *
 * <p>This is guaranteed whenever the process ends, by {@code kill -9} too:
 *
 * <ul>
 *   <li>A folder that was not there is not there, or whole.
 *   <li>A folder that was there is whole, as it was or as it is to be, for all who first call
 *       {@link #finish}, as every command does that opens a run. Who does not may find some of its
 *       files old and some new, each of them whole, beside a folder {@code .trilat-publishing}.
 *   <li>Files of others in the folder are not touched, and nothing is written through a symbolic
 *       link within it. The folder itself may be named by a link.
 *   <li>A stage that was left behind is removed by the next {@link #of} in the same place.
 * </ul>
 *
 * <p>Nothing is forced to the disk, so that none of this holds when the machine itself goes down.
 */
final class Staging implements AutoCloseable {
  private final Path folder;
  private final StageFolder stage;
  private final Set<String> written = new TreeSet<>();

  /** Whoever holds it may touch the disk. When the process is made to end, nobody may any more. */
  private final Lock turn = new ReentrantLock();

  private final Thread ending = new Thread(this::abandon, "abandon the stage");

  private Staging(Path folder, Path room) throws IOException {
    this.folder = folder;
    turn.lock();
    try {
      watchForTheEnd();
      this.stage = StageFolder.in(room);
    } catch (IOException e) {
      forgetTheEnd();
      throw named(e, "");
    } finally {
      turn.unlock();
    }
  }

  /**
   * Files for {@code folder}, which need not exist.
   *
   * @throws Misuse when there can be no such folder
   * @throws IOException when nothing can be written there
   */
  static Staging of(Path folder) throws IOException {
    Path real = real(folder);
    Path parent = real.getParent();
    boolean there = Files.isDirectory(real);
    StageFolder.sweep(parent);
    if (there) {
      Publication.finish(real);
      Publication.sweep(real);
      StageFolder.sweep(real);
    }
    return new Staging(real, there ? real : parent);
  }

  /**
   * Finishes in a folder what an earlier process could not, so that it is whole.
   *
   * @throws Failed when that cannot be done
   */
  static void finish(Path folder) {
    Publication.finish(folder);
  }

  private void watchForTheEnd() {
    try {
      Runtime.getRuntime().addShutdownHook(ending);
    } catch (IllegalStateException e) {
      return; // it has come: whoever writes here next removes the stage
    }
  }

  private void forgetTheEnd() {
    try {
      Runtime.getRuntime().removeShutdownHook(ending);
    } catch (IllegalStateException e) {
      return; // it has come, and finds nothing left to remove
    }
  }

  /** The folder without links on the way to it; its parent is made if need be. */
  private static Path real(Path folder) throws IOException {
    Path absolute = folder.toAbsolutePath().normalize();
    Path parent = absolute.getParent();
    if (parent == null) {
      throw new Misuse(
          folder + " is no folder to write into", "Name a folder within it with --out.");
    }
    Path standing = absolute;
    Path named = folder;
    while (!Files.exists(standing, LinkOption.NOFOLLOW_LINKS) && standing.getParent() != null) {
      standing = standing.getParent();
      named = named.getParent() == null ? standing : named.getParent();
    }
    if (!Files.isDirectory(standing)) {
      throw noFolder(named, standing);
    }
    if (standing.equals(absolute)) {
      return absolute.toRealPath();
    }
    Files.createDirectories(parent);
    return nameable(parent.toRealPath().resolve(absolute.getFileName()));
  }

  /** A name that the system refuses is refused before a long run, not after it. */
  private static Path nameable(Path path) throws IOException {
    try {
      Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    } catch (NoSuchFileException e) {
      return path;
    }
    return path;
  }

  private static Misuse noFolder(Path named, Path standing) {
    boolean link = Files.isSymbolicLink(standing);
    return new Misuse(
        Shown.escaped(named.toString())
            + (link ? " is a symbolic link that leads to no folder" : " is a file, not a folder"),
        "Name another folder with --out, or move the " + (link ? "link" : "file") + " away.");
  }

  /** A stream into a file of that relative path, buffered; the caller closes it. */
  OutputStream create(String file) throws IOException {
    turn.lock();
    try {
      Path path = staged(file);
      written.add(file);
      Files.createDirectories(path.getParent());
      return new BufferedOutputStream(new Named(Files.newOutputStream(path), file), 1 << 16);
    } catch (IOException e) {
      throw named(e, file);
    } finally {
      turn.unlock();
    }
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
    return Publication.incoming(stage.files(), file);
  }

  /**
   * Moves everything in, and removes what an earlier run left of {@code ours} that this one did not
   * write. Other files in the folder are left alone.
   *
   * @throws Misuse when something stands in the way; then nothing was changed
   * @throws IOException when that is so for another reason
   * @throws Failed when some files were moved and others could not be, or when somebody has taken
   *     away what was on its way; then nothing was changed
   */
  void publish(List<String> ours) throws IOException {
    turn.lock();
    try {
      for (String file : written) {
        if (Files.notExists(staged(file))) {
          throw new Failed(
              file + " was taken away before it came to " + Shown.escaped(folder.toString()),
              "Nothing was changed there. Do it again.");
        }
      }
      if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS) || !begin()) {
        for (String file : ours) {
          if (Files.notExists(staged(file))) {
            Path mark = Publication.outgoing(stage.files(), file);
            Files.createDirectories(mark.getParent());
            Files.createFile(mark);
          }
        }
        Publication.of(stage.files(), folder);
      }
    } finally {
      turn.unlock();
    }
  }

  /** Whether the folder could be made as it is to be; another may have made it meanwhile. */
  private boolean begin() throws IOException {
    try {
      Files.move(staged(""), folder, StandardCopyOption.ATOMIC_MOVE);
      return true;
    } catch (FileSystemException e) {
      if (Files.isDirectory(folder)) {
        return false;
      }
      throw named(e, "");
    }
  }

  /** What cannot be removed now, the next to write here removes. */
  @Override
  public void close() {
    turn.lock();
    try {
      stage.close();
    } catch (IOException e) {
      return;
    } finally {
      forgetTheEnd();
      turn.unlock();
    }
  }

  /** Keeps its turn for good: the process ends, and whoever waits would only tell of a failure. */
  private void abandon() {
    turn.lock();
    try {
      stage.close();
    } catch (IOException e) {
      return;
    }
  }

  /** Says which file a full disk is about; the system does not. */
  private final class Named extends FilterOutputStream {
    private final String file;

    Named(OutputStream out, String file) {
      super(out);
      this.file = file;
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      try {
        out.write(bytes, from, length);
      } catch (IOException e) {
        throw named(e, file);
      }
    }
  }

  private IOException named(IOException fault, String file) {
    String place = folder.resolve(file).toString();
    IOException named = new FileSystemException(place, null, DiskTrouble.reason(fault));
    named.initCause(fault);
    return named;
  }
}
