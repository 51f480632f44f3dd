package io.github.trilat.app;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A file that is locked as long as its process lives, however that ends: it tells work in progress
 * from what was left behind. Where the file system knows no locks, all is taken for work in
 * progress.
 */
final class LockFile implements AutoCloseable {
  /** A second channel to a file would, once closed, give up the lock that the first one holds. */
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  private final Path file;
  private final FileChannel channel;

  private LockFile(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /**
   * Takes the lock, and makes its file if there is none; empty if another holds it.
   *
   * @throws IOException when the file cannot be made or written
   */
  static Optional<LockFile> take(Path file) throws IOException {
    return open(file, true);
  }

  /**
   * Takes the lock of a process that has ended; empty if it lives.
   *
   * @throws IOException when there is no such file, or it cannot be written
   */
  static Optional<LockFile> inherit(Path file) throws IOException {
    return open(file, false);
  }

  private static Optional<LockFile> open(Path file, boolean anew) throws IOException {
    if (!HELD.add(file)) {
      return Optional.empty();
    }
    FileChannel channel = null;
    boolean taken = false;
    try {
      Set<OpenOption> options =
          new HashSet<>(Set.of(StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS));
      if (anew) {
        options.add(StandardOpenOption.CREATE);
      }
      channel = FileChannel.open(file, options);
      taken = lock(channel, anew) && sign(channel, file);
      return taken ? Optional.of(new LockFile(file, channel)) : Optional.empty();
    } finally {
      if (!taken) {
        if (channel != null) {
          channel.close();
        }
        HELD.remove(file);
      }
    }
  }

  /** Beyond all that is written there, for on Windows nobody may read what is locked. */
  private static boolean lock(FileChannel channel, boolean trusting) {
    try {
      return channel.tryLock(Long.MAX_VALUE - 1, 1, false) != null;
    } catch (IOException e) {
      return trusting;
    }
  }

  /**
   * Whether the file is still the one that was locked: its last holder may have removed it. It is
   * told by a length that nobody else gives it, for whoever opens it to read gives up the lock when
   * it is closed again.
   */
  private static boolean sign(FileChannel channel, Path file) throws IOException {
    long length = 1 + (UUID.randomUUID().getLeastSignificantBits() & 0xf_ffff);
    channel.truncate(0);
    channel.write(ByteBuffer.wrap(new byte[] {'.'}), length - 1);
    return Files.exists(file) && Files.size(file) == length;
  }

  /** Removes the file and gives up the lock; a file that cannot be removed does no harm. */
  @Override
  public void close() {
    try (channel) {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      return;
    } finally {
      HELD.remove(file);
    }
  }
}
