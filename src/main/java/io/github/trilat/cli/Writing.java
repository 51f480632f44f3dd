package io.github.trilat.cli;

import io.github.trilat.app.Console;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;

/** The options {@code --out} and {@code --quiet} of commands that write a folder and tell of it. */
final class Writing {
  @Option(
      names = {"-o", "--out"},
      paramLabel = "FOLDER",
      description = "The folder to write into, instead of one under reports/.")
  private Path folder;

  @Option(
      names = {"-q", "--quiet"},
      description = "Write, and tell nothing.")
  private boolean quiet;

  /** The folder, if one is named. */
  Optional<Path> folder() {
    return Optional.ofNullable(folder);
  }

  /** Where the command tells what it does; nowhere if that is not wanted. */
  Console console(PrintWriter out, boolean verbose) {
    return quiet ? Console.quiet() : new Console(Optional.of(out), Ansi.AUTO.enabled(), verbose);
  }

  /** Says where everything was written. */
  void written(Path where, PrintWriter out) {
    if (!quiet) {
      out.println();
      out.println("Written to " + Paths.path(where));
    }
  }
}
