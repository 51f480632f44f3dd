package io.github.trilat.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code trilat new …}: begins something. */
@Command(
    name = "new",
    description = "Begin something of your own: an alternative to the agreed rules.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = NewAlternativeCommand.class)
final class NewCommand {

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help and exit.")
  @SuppressWarnings("unused") // picocli acts on it
  private boolean help;
}
