package io.github.trilat.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a process leaves that is killed at any of its changes to the disk. The system kills it, just
 * before the change, so that the code under test knows nothing of it.
 */
@EnabledIf("isTraceable")
class KilledRunTest {
  private static final Map<String, String> OLD =
      Map.of("charts/gone.svg", "old", "charts/kept.svg", "old", "journal", "old", "notes", "mine");
  private static final Map<String, String> NEW =
      Map.of("charts/kept.svg", "new", "journal", "new", "more/log", "new", "notes", "mine");
  private static final Map<String, String> FRESH =
      Map.of("charts/kept.svg", "new", "journal", "new", "more/log", "new");

  @TempDir private Path parent;

  static boolean isTraceable() throws InterruptedException {
    try {
      return new ProcessBuilder("strace", "-qq", "-o", "/dev/null", "true").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  /** The process: writes the new files in the place of the old ones. */
  static final class Writer {
    private Writer() {}

    public static void main(String[] args) throws IOException {
      try (Staging staging = Staging.of(Path.of(args[0]))) {
        for (Map.Entry<String, String> file : FRESH.entrySet()) {
          staging.write(file.getKey(), file.getValue());
        }
        staging.publish(List.of("charts/gone.svg", "charts/kept.svg", "journal", "more/log"));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"rename, 4", "mkdir, 6", "unlink, 3", "rmdir, 4"})
  void leavesAFolderAsItWasOrAsItIsToBe(String change, int least)
      throws IOException, InterruptedException {
    int times = 1;
    boolean killed = true;
    for (; killed; times++) {
      Path folder = Files.createDirectories(parent.resolve("run-" + times));
      for (Map.Entry<String, String> file : OLD.entrySet()) {
        Files.createDirectories(folder.resolve(file.getKey()).getParent());
        Files.writeString(folder.resolve(file.getKey()), file.getValue());
      }
      killed = isKilled(folder, change, times);
      Staging.finish(folder);
      assertThat(visible(folder)).as("killed at %s %s", change, times).isIn(OLD, NEW);
      sweepAndLook(folder);
    }

    assertThat(times).isGreaterThan(least);
  }

  @ParameterizedTest
  @ValueSource(strings = {"rename", "mkdir", "unlink", "rmdir"})
  void leavesNoFolderOrAWholeOne(String change) throws IOException, InterruptedException {
    boolean killed = true;
    for (int times = 1; killed; times++) {
      Path folder = parent.resolve("run-" + times);
      killed = isKilled(folder, change, times);
      if (Files.exists(folder)) {
        assertThat(all(folder)).as("killed at %s %s", change, times).isEqualTo(FRESH);
      }
      sweepAndLook(folder);
    }
  }

  /** The next to write there leaves nothing behind. */
  private void sweepAndLook(Path folder) throws IOException {
    SortedMap<String, String> expected = visible(folder);
    expected.put("next", "written");
    try (Staging staging = Staging.of(folder)) {
      staging.write("next", "written");
      staging.publish(List.of());
    }
    assertThat(all(folder)).isEqualTo(expected);
    try (Stream<Path> beside = Files.list(parent)) {
      assertThat(beside).allMatch(each -> each.getFileName().toString().startsWith("run-"));
    }
  }

  /** A process that sweeps a folder, and finds work in progress there. */
  static final class Sweeper {
    private Sweeper() {}

    public static void main(String[] args) {
      StageFolder.sweep(Path.of(args[0]));
    }
  }

  @Test
  void anotherProcessLeavesWorkInProgressAlone() throws IOException, InterruptedException {
    try (Staging staging = Staging.of(parent.resolve("run"))) {
      staging.write("journal", "new");
      String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
      String classes = System.getProperty("java.class.path");
      List<String> sweep =
          List.of(java, "-cp", classes, Sweeper.class.getName(), parent.toString());
      assertThat(new ProcessBuilder(sweep).inheritIO().start().waitFor()).isZero();

      staging.publish(List.of());
    }
    assertThat(all(parent.resolve("run"))).containsOnlyKeys("journal");
  }

  private static boolean isKilled(Path folder, String change, int times)
      throws IOException, InterruptedException {
    String calls = "/^" + change + "(at|at2)?$";
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Process process =
        new ProcessBuilder(
                List.of(
                    "strace",
                    "-f",
                    "-qq",
                    "-o",
                    "/dev/null",
                    "-e",
                    "trace=" + calls,
                    "-e",
                    "inject=" + calls + ":signal=KILL:when=" + times,
                    java,
                    "-XX:-UsePerfData",
                    "-XX:TieredStopAtLevel=1",
                    "-cp",
                    System.getProperty("java.class.path"),
                    Writer.class.getName(),
                    folder.toString()))
            .inheritIO()
            .start();
    return process.waitFor() != 0;
  }

  private static SortedMap<String, String> visible(Path folder) throws IOException {
    SortedMap<String, String> files = all(folder);
    files.keySet().removeIf(name -> name.startsWith("."));
    return files;
  }

  private static SortedMap<String, String> all(Path folder) throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    if (Files.exists(folder)) {
      try (Stream<Path> paths = Files.walk(folder)) {
        for (Path path : (Iterable<Path>) paths.filter(Files::isRegularFile)::iterator) {
          files.put(folder.relativize(path).toString(), Files.readString(path));
        }
      }
    }
    return files;
  }
}
