package io.github.trilat.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The run that a question is about, and in which form the answer is wanted. */
final class Past {
  @Parameters(
      index = "0",
      paramLabel = "RUN",
      description = "The folder of a run, such as reports/2024-eighteen-missile-salvo.")
  private Path run;

  @Option(names = "--json", description = "Print it as data, for further work.")
  private boolean json;

  /** Its folder, or its journal. */
  Path run() {
    return run;
  }

  /** Whether the answer is wanted as data. */
  boolean json() {
    return json;
  }
}
