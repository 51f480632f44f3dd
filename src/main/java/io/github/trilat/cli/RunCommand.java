package io.github.trilat.cli;

import io.github.trilat.app.Console;
import io.github.trilat.app.Home;
import io.github.trilat.app.Product;
import io.github.trilat.app.RunRequest;
import io.github.trilat.app.RunScenario;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
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

  @Option(
      names = "--with",
      paramLabel = "NAME",
      description =
          "Run with that alternative over the agreed rules, such as no-real-time; repeatable.")
  private List<String> with = List.of();

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description =
          "Use the mechanisms of that day, such as 2016-06-04, instead of the scenario's own.")
  private LocalDate asOf;

  @Mixin private Decisions decisions;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description =
          "Draw chances from the random streams of seed N, a whole number; without it nothing is left to chance.")
  private Long seed;

  @Option(
      names = "--only",
      paramLabel = "PRODUCT",
      split = ",",
      description =
          "Write only these of journal, log, charts, report; the journal is always written.")
  private List<Product> only = List.of(Product.values());

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FOLDER",
      description = "Write there instead of under reports/.")
  private Path out;

  @Option(
      names = {"-q", "--quiet"},
      description = "Do not tell the log.")
  private boolean quiet;

  @Option(
      names = {"-v", "--verbose"},
      description = "Tell matched facts, draws and single scores as well.")
  private boolean verbose;

  @Mixin private Confinement confinement;

  RunCommand(Home home) {
    super(home);
  }

  @Override
  public Integer call() throws IOException {
    RunRequest request =
        new RunRequest(
            scenario,
            with,
            Optional.ofNullable(out),
            EnumSet.copyOf(only),
            Optional.ofNullable(asOf),
            seed == null ? OptionalLong.empty() : OptionalLong.of(seed),
            decisions.taken(),
            confinement.always());
    Console console =
        quiet ? Console.quiet() : new Console(Optional.of(out()), Ansi.AUTO.enabled(), verbose);
    Path folder =
        new RunScenario(home()).run(request, console, warning -> Failures.warn(warning, err()));
    if (!quiet) {
      out().println();
      out().println("Written to " + Paths.path(folder));
    }
    return DONE;
  }
}
