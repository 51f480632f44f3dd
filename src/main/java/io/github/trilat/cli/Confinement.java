package io.github.trilat.cli;

import picocli.CommandLine.Option;

/** The option that has rules confined which need not be. */
final class Confinement {

  @Option(
      names = "--confined",
      description =
          "Read and run rules in a process under limits, as those from outside of rules/ always"
              + " are.")
  private boolean confined;

  boolean always() {
    return confined;
  }
}
