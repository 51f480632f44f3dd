package io.github.trilat.ward;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The command that starts a child process: this Java, with bounds of its own, behind those that the
 * system has to offer.
 */
final class Launch {

  private static final Path SHELL = Path.of("/bin/sh");

  /**
   * Takes away what can be taken away on any Unix (writing to files, time, address space), and on
   * Linux the network, the other processes, and the right to change files at all.
   */
  private static final String BOUNDS =
      """
      ulimit -c 0; ulimit -f 0; ulimit -t "$1"; ulimit -v "$2"; shift 2
      apart() { unshare --user --map-root-user --net --mount --pid --fork --kill-child "$@"; }
      if apart true; then
        apart sh -c 'mount -o remount,bind,ro /; exec "$@"' sh "$@"
        exit
      fi
      exec "$@"
      """;

  private Launch() {}

  /** A process that is ready to be started, with an empty environment and silent streams. */
  static ProcessBuilder of(String main, Limits limits, List<String> arguments) {
    List<String> command = new ArrayList<>();
    if (File.separatorChar == '/' && Files.isExecutable(SHELL)) {
      command.addAll(List.of(SHELL.toString(), "-c", BOUNDS, "sh"));
      command.add(Long.toString(limits.processorSeconds()));
      command.add(Long.toString(limits.addressSpace()));
    }
    command.addAll(java(limits));
    command.add(main);
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    leaveOnlyPath(builder.environment());
    return builder;
  }

  private static void leaveOnlyPath(Map<String, String> environment) {
    environment.clear();
    environment.put("PATH", "/usr/sbin:/usr/bin:/sbin:/bin");
  }

  private static List<String> java(Limits limits) {
    List<String> java = new ArrayList<>();
    java.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    java.add(System.getProperty("trilat.archive", "-Xshare:auto"));
    java.addAll(
        List.of(
            "-Xmx" + limits.megabytes() + "m",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:MaxMetaspaceSize=256m",
            "-XX:CompressedClassSpaceSize=128m",
            "-XX:MaxDirectMemorySize=16m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:-UsePerfData",
            "-XX:-CreateCoredumpOnCrash",
            "-XX:ErrorFile=" + File.separator + "dev" + File.separator + "null",
            "-Xlog:disable",
            "-Djava.awt.headless=true",
            "-Dtrilat.confined=true",
            "-cp",
            System.getProperty("java.class.path")));
    return java;
  }
}
