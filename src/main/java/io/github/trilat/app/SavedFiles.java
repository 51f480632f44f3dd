package io.github.trilat.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Looks again and again at size and time of files. There are some sixty, which takes a millisecond;
 * being told by the system would be sooner on Linux, but takes seconds on macOS and never comes in
 * shared folders of containers and virtual machines.
 */
public final class SavedFiles implements Changes {
  /** Between two looks. */
  private static final int PERIOD_MILLIS = 50;

  /** For editors that write a file in two steps, or put another in its place. */
  private static final int SETTLE_MILLIS = 20;

  private static final List<String> ENDINGS = List.of(".yaml", ".yml", ".drl", ".csv");

  /** What tells a file that was saved from what it was before. */
  private record Stamp(FileTime time, long size, Optional<Object> key) {}

  private final List<Path> places;
  private final CountDownLatch ended = new CountDownLatch(1);
  private SortedMap<Path, Stamp> seen;

  /**
   * Takes a first look.
   *
   * @param places files, and folders whose own files are meant
   */
  public SavedFiles(List<Path> places) {
    this.places = List.copyOf(places);
    this.seen = look();
  }

  /** How many files there are to look at. */
  public int count() {
    return seen.size();
  }

  /** Lets {@link #next} return for good. */
  public void end() {
    ended.countDown();
  }

  @Override
  public SortedSet<Path> next() {
    while (!hasEndedAfter(PERIOD_MILLIS)) {
      SortedMap<Path, Stamp> now = settled();
      SortedSet<Path> saved = differing(seen, now);
      seen = now;
      if (!saved.isEmpty()) {
        return saved;
      }
    }
    return Collections.emptySortedSet();
  }

  /** A look that shows what the one before it did, if that differed from the last. */
  private SortedMap<Path, Stamp> settled() {
    SortedMap<Path, Stamp> now = look();
    SortedMap<Path, Stamp> before = seen;
    while (!now.equals(before) && !hasEndedAfter(SETTLE_MILLIS)) {
      before = now;
      now = look();
    }
    return now;
  }

  private boolean hasEndedAfter(int millis) {
    try {
      return ended.await(millis, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  private SortedMap<Path, Stamp> look() {
    SortedMap<Path, Stamp> stamps = new TreeMap<>();
    places.forEach(place -> look(place, stamps));
    return stamps;
  }

  private static void look(Path place, SortedMap<Path, Stamp> stamps) {
    if (!Files.isDirectory(place)) {
      stamp(place, stamps);
      return;
    }
    try (Stream<Path> files = Files.list(place)) {
      files.filter(SavedFiles::isOurs).forEach(file -> stamp(file, stamps));
    } catch (IOException e) {
      return; // what is gone by now has no files
    }
  }

  private static boolean isOurs(Path file) {
    String name = file.getFileName().toString();
    return !name.startsWith(".") && ENDINGS.stream().anyMatch(name::endsWith);
  }

  private static void stamp(Path file, SortedMap<Path, Stamp> stamps) {
    try {
      BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
      stamps.put(
          file, new Stamp(now.lastModifiedTime(), now.size(), Optional.ofNullable(now.fileKey())));
    } catch (IOException e) {
      return; // an editor is about to put another in its place
    }
  }

  private static SortedSet<Path> differing(
      SortedMap<Path, Stamp> before, SortedMap<Path, Stamp> now) {
    SortedSet<Path> differing = new TreeSet<>(before.keySet());
    differing.addAll(now.keySet());
    differing.removeIf(
        file -> Optional.ofNullable(before.get(file)).equals(Optional.ofNullable(now.get(file))));
    return differing;
  }
}
