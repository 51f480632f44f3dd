package io.github.trilat.cli;

import io.github.trilat.app.Home;
import io.github.trilat.app.NewAlternative;
import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code trilat new alternative NAME}: the student's first command. */
@Command(
    name = "alternative",
    description = "Begin an alternative: a named difference from the agreed rules.",
    footer = {"", "Example:", "  trilat new alternative slow-hub"})
final class NewAlternativeCommand extends HomeCommand {

  @Parameters(
      paramLabel = "NAME",
      description = "Its name: lower-case letters, digits and hyphens, such as slow-hub.")
  private String name;

  @Option(
      names = "--base",
      paramLabel = "PACK",
      description = "The rules that it differs from; by default agreed.")
  private String base = "agreed";

  NewAlternativeCommand(Home home) {
    super(home);
  }

  @Override
  public Integer call() throws IOException {
    String folder = Paths.path(new NewAlternative(home()).create(name, base));
    out().println("Written to " + folder + "/alternative.yaml. Next:");
    out().println();
    out().println("  1. Write your hypothesis into it, and what is different.");
    out().println("  2. ./trilat check " + folder);
    out().println("  3. ./trilat run scenarios/2024-eighteen-missile-salvo.yaml --with " + name);
    out()
        .println("  4. ./trilat compare scenarios/2024-eighteen-missile-salvo.yaml --with " + name);
    return DONE;
  }
}
