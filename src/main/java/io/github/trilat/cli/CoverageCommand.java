package io.github.trilat.cli;

import io.github.trilat.app.Console;
import io.github.trilat.app.CoverageRequest;
import io.github.trilat.app.Home;
import io.github.trilat.app.SurveyCoverage;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code trilat coverage SCENARIO…}: what exercises leave out. */
@Command(
    name = "coverage",
    description =
        "Say which mechanisms and rules an exercise touches, which it leaves out, and what would bring them in.",
    footer = {
      "",
      "Examples:",
      "  trilat coverage scenarios/2024-eighteen-missile-salvo.yaml",
      "  trilat coverage scenarios/*.yaml",
      "",
      "Several scenarios are taken together. What is called out of reach is so whatever",
      "chance and decisions bring; what is within reach may still need other numbers."
    })
final class CoverageCommand extends HomeCommand {

  @Parameters(paramLabel = "SCENARIO", arity = "1..*", description = "The scenario files.")
  private List<Path> scenarios;

  @Mixin private Stack stack;

  @Mixin private Day day;

  @Option(names = "--json", description = "Print data instead of tables.")
  private boolean json;

  CoverageCommand(Home home) {
    super(home);
  }

  @Override
  public Integer call() {
    SurveyCoverage survey =
        SurveyCoverage.of(home(), new CoverageRequest(scenarios, stack.names(), day.asOf()));
    if (json) {
      out().print(survey.json());
    } else {
      survey.tell(new Console(Optional.of(out()), Ansi.AUTO.enabled(), false));
    }
    return DONE;
  }
}
