package io.github.trilat.cli;

import io.github.trilat.app.Console;
import io.github.trilat.app.Home;
import io.github.trilat.app.Product;
import io.github.trilat.app.RunRequest;
import io.github.trilat.app.RunScenario;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code trilat run SCENARIO}: the facilitator's command. */
@Command(
    name = "run",
    description =
        "Run a scenario: tell it turn by turn, then write journal, log, charts and report.",
    footer = {
      "",
      "Examples:",
      "  trilat run scenarios/2024-eighteen-missile-salvo.yaml",
      "  trilat run scenarios/2024-eighteen-missile-salvo.yaml --as-of 2016-06-04",
      "  trilat run scenarios/2024-eighteen-missile-salvo.yaml --with no-real-time",
      "  trilat run scenarios/2024-eighteen-missile-salvo.yaml --decide D-1=publish"
    })
final class RunCommand extends HomeCommand {

  @Parameters(paramLabel = "SCENARIO", description = "The scenario file.")
  private Path scenario;

  @Mixin private Stack stack;

  @Mixin private Day day;

  @Mixin private Luck luck;

  @Mixin private Writing writing;

  @Mixin private Decisions decisions;

  @Option(
      names = "--only",
      paramLabel = "PRODUCT",
      split = ",",
      description =
          "Write only these of journal, log, charts, report; the journal is always written.")
  private List<Product> only = List.copyOf(Product.usual());

  @Mixin private Formats formats;

  @Option(
      names = {"-v", "--verbose"},
      description = "Tell matched facts, draws and single scores as well.")
  private boolean verbose;

  RunCommand(Home home) {
    super(home);
  }

  @Override
  public Integer call() throws IOException {
    RunRequest request =
        new RunRequest(
            scenario,
            stack.names(),
            writing.folder(),
            formats.with(EnumSet.copyOf(only)),
            day.asOf(),
            luck.seed(),
            decisions.taken());
    Console console = writing.console(out(), verbose);
    Path folder =
        new RunScenario(home()).run(request, console, warning -> Failures.warn(warning, err()));
    writing.written(folder, out());
    return DONE;
  }
}
