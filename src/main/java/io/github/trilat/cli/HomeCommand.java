package io.github.trilat.cli;

import io.github.trilat.app.Home;
import io.github.trilat.diagnostic.Problem;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** A command that works on a project. */
abstract class HomeCommand implements Callable<Integer> {
  /** The exit code of what is done. */
  static final int DONE = 0;

  /** The exit code of what has failed. */
  static final int FAILED = 1;

  @Spec private CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help and exit.")
  @SuppressWarnings("unused") // picocli acts on it
  private boolean help;

  private final Home home;

  HomeCommand(Home home) {
    this.home = home;
  }

  final Home home() {
    return home;
  }

  final PrintWriter out() {
    return spec.commandLine().getOut();
  }

  final PrintWriter err() {
    return spec.commandLine().getErr();
  }

  /** Prints what a command went on in spite of; nothing if there was nothing. */
  final void printWarnings(List<Problem> warnings) {
    if (!warnings.isEmpty()) {
      out().flush();
      Failures.print(warnings, err());
    }
  }
}
