package io.github.trilat.cli;

import io.github.trilat.app.Console;
import io.github.trilat.app.Home;
import io.github.trilat.app.SavedFiles;
import io.github.trilat.app.WatchRequest;
import io.github.trilat.app.WatchScenario;
import io.github.trilat.diagnostic.Problem;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
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

  @Mixin private Stack stack;

  @Mixin private Day day;

  @Mixin private Luck luck;

  @Mixin private Decisions decisions;

  WatchCommand(Home home) {
    super(home);
  }

  @Override
  public Integer call() {
    WatchRequest request =
        new WatchRequest(scenario, stack.names(), day.asOf(), luck.seed(), decisions.taken());
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
      watch.watch(() -> out().checkError() ? new TreeSet<>() : saved.next());
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
