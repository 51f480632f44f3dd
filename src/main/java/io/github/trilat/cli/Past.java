package io.github.trilat.cli;

import io.github.trilat.app.PastFiles;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The run that a question is about, and in which form the answer is wanted. */
final class Past {
  @Parameters(
      index = "0",
      paramLabel = "RUN",
      description = "The folder of a run, such as reports/2024-eighteen-missile-salvo.")
  private Path run;

  @Option(
      names = "--scenario",
      paramLabel = "FILE",
      description = "The scenario of the run, where it is not one of the project's.")
  private Path scenario;

  @Option(
      names = "--with",
      paramLabel = "FOLDER",
      description = "An alternative of the run that is not one of the project's; repeatable.")
  private List<String> with = List.of();

  @Option(names = "--json", description = "Print it as data, for further work.")
  private boolean json;

  /** Its folder, and what else is named of it. */
  PastFiles files() {
    return new PastFiles(run, Optional.ofNullable(scenario), with);
  }

  /** Whether the answer is wanted as data. */
  boolean json() {
    return json;
  }
}
