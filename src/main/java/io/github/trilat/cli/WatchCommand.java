package io.github.trilat.cli;

import io.github.trilat.app.Console;
import io.github.trilat.app.Home;
import io.github.trilat.app.SavedFiles;
import io.github.trilat.app.WatchRequest;
import io.github.trilat.app.WatchScenario;
import io.github.trilat.diagnostic.Problem;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code trilat watch SCENARIO}: run again at every save. */
@Command(
    name = "watch",
    description =
        "Run a scenario again whenever one of its files is saved, and show only what that changed.",
    footer = {
      "",
      "Examples:",
      "  trilat watch scenarios/2024-eighteen-missile-salvo.yaml",
      "  trilat watch scenarios/2024-eighteen-missile-salvo.yaml --with no-real-time",
      "",
      "Its files are the scenario, the base pack, the alternatives named and the fact",
      "cards. Nothing is written. It ends with Ctrl-C, or with the end of its input."
    })
final class WatchCommand extends HomeCommand {

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

  WatchCommand(Home home) {
    super(home);
  }

  @Override
  public Integer call() {
    WatchRequest request =
        new WatchRequest(
            scenario,
            with,
            Optional.ofNullable(asOf),
            seed == null ? OptionalLong.empty() : OptionalLong.of(seed),
            decisions.taken());
    WatchScenario watch =
        new WatchScenario(
            home(),
            request,
            new Console(Optional.of(out()), Ansi.AUTO.enabled(), false),
            fault -> tell(fault, out()),
            warnings -> warn(warnings, out()));
    SavedFiles saved = new SavedFiles(watch.places());
    Ending ending = Ending.of(saved::end, out());
    try {
      watch.watch(saved);
    } finally {
      ending.forget();
    }
    return DONE;
  }

  static void tell(RuntimeException fault, PrintWriter out) {
    out.println();
    Failures.tell(fault, out);
  }

  static void warn(List<Problem> warnings, PrintWriter out) {
    out.println();
    Failures.print(warnings, out);
    out.flush();
  }
}
