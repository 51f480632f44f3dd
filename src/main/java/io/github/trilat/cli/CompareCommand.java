package io.github.trilat.cli;

import io.github.trilat.app.CompareRequest;
import io.github.trilat.app.Console;
import io.github.trilat.app.Home;
import io.github.trilat.app.RunCompare;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code trilat compare SCENARIO --with NAME}: what an alternative changes. */
@Command(
    name = "compare",
    description =
        "Run the same script by the agreed rules and by alternatives, and say what that changes.",
    footer = {
      "",
      "Examples:",
      "  trilat compare scenarios/2024-eighteen-missile-salvo.yaml --with no-real-time",
      "  trilat compare my-script.yaml --with no-real-time --with direct-link",
      "  trilat compare my-script.yaml --with no-real-time+hotline-unstaffed --runs 100",
      "",
      "All sides meet the same injects, and with --seed or --runs the same luck."
    })
final class CompareCommand extends HomeCommand {

  @Parameters(paramLabel = "SCENARIO", description = "The scenario file.")
  private Path scenario;

  @Option(
      names = "--with",
      paramLabel = "NAME",
      required = true,
      description =
          "Compare with that alternative over the agreed rules; repeatable, a run each; a+b stacks several in one run.")
  private List<String> with;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description =
          "Use the mechanisms of that day, such as 2016-06-04, instead of the scenario's own.")
  private LocalDate asOf;

  @Option(
      names = "--runs",
      paramLabel = "N",
      description =
          "Draw N pairs of runs besides, 2 to 10000, and estimate the differences with their intervals.")
  private Integer runs;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description =
          "Draw chances from the random streams of seed N, a whole number; the first of --runs, which is 1 without it.")
  private Long seed;

  @Mixin private Decisions decisions;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FOLDER",
      description = "Write there instead of under reports/.")
  private Path out;

  @Option(
      names = {"-q", "--quiet"},
      description = "Do not tell the comparison.")
  private boolean quiet;

  CompareCommand(Home home) {
    super(home);
  }

  @Override
  public Integer call() throws IOException {
    CompareRequest request =
        new CompareRequest(
            scenario,
            with,
            Optional.ofNullable(out),
            Optional.ofNullable(asOf),
            seed == null ? OptionalLong.empty() : OptionalLong.of(seed),
            runs == null ? OptionalInt.empty() : OptionalInt.of(runs),
            decisions.taken());
    Console console =
        quiet ? Console.quiet() : new Console(Optional.of(out()), Ansi.AUTO.enabled(), false);
    Path folder =
        new RunCompare(home()).run(request, console, warning -> Failures.warn(warning, err()));
    if (!quiet) {
      out().println();
      out().println("Written to " + Paths.path(folder));
    }
    return DONE;
  }
}
