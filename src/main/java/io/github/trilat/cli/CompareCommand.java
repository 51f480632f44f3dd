package io.github.trilat.cli;

import io.github.trilat.app.CompareRequest;
import io.github.trilat.app.Console;
import io.github.trilat.app.Home;
import io.github.trilat.app.RunCompare;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import picocli.CommandLine.Command;
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
      "All sides meet the same injects, and with --seed or --runs the same luck. --seed",
      "is the first seed of --runs, which is 1 without it."
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
      names = "--runs",
      paramLabel = "N",
      description =
          "Draw N pairs of runs besides, 2 to 10000, and estimate the differences with their intervals.")
  private Integer runs;

  @Mixin private Day day;

  @Mixin private Luck luck;

  @Mixin private Writing writing;

  @Mixin private Formats formats;

  @Mixin private Decisions decisions;

  CompareCommand(Home home) {
    super(home);
  }

  @Override
  public Integer call() throws IOException {
    CompareRequest request =
        new CompareRequest(
            scenario,
            with,
            writing.folder(),
            day.asOf(),
            luck.seed(),
            runs == null ? OptionalInt.empty() : OptionalInt.of(runs),
            decisions.taken(),
            formats.slides());
    Console console = writing.console(out(), false);
    Path folder =
        new RunCompare(home()).run(request, console, warning -> Failures.warn(warning, err()));
    writing.written(folder, out());
    return DONE;
  }
}
