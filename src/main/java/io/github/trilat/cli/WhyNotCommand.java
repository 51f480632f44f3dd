package io.github.trilat.cli;

import io.github.trilat.app.AskWhyNot;
import io.github.trilat.app.Home;
import io.github.trilat.app.WhyNotRequest;
import java.io.IOException;
import java.util.OptionalInt;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code trilat why-not RUN RULE}: why a rule did not fire. */
@Command(
    name = "why-not",
    description = "Say why a rule did not fire in a run, and what would have let it.",
    footer = {
      "",
      "Examples:",
      "  trilat why-not reports/my-run \"Ministers speak on their line\"",
      "  trilat why-not reports/my-run \"a launch of a few missiles: off\" --turn 2",
      "",
      "With a turn, every condition is told, and the smallest change of one parameter",
      "that would have let the rule fire is looked for and tried, for some seconds.",
      "It goes by the run's folder alone: its journal, and scenario and rules in inputs/."
    })
final class WhyNotCommand extends HomeCommand {
  @Mixin private Past past;

  @Parameters(
      index = "1",
      paramLabel = "RULE",
      description = "The rule's sentence, or a part of it that no other rule has.")
  private String rule;

  @Option(
      names = "--turn",
      paramLabel = "N",
      description = "Ask about that turn, a whole number; without it, about all turns, briefly.")
  private Integer turn;

  WhyNotCommand(Home home) {
    super(home);
  }

  @Override
  public Integer call() throws IOException {
    WhyNotRequest request =
        new WhyNotRequest(
            past.run(), rule, turn == null ? OptionalInt.empty() : OptionalInt.of(turn));
    AskWhyNot question = new AskWhyNot(out());
    if (past.json()) {
      question.print(request);
    } else {
      question.tell(request, Ansi.AUTO.enabled());
    }
    return DONE;
  }
}
