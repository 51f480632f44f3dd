package io.github.trilat.cli;

import io.github.trilat.app.ExplainRequest;
import io.github.trilat.app.ExplainRun;
import io.github.trilat.app.Home;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code trilat explain RUN}: why things came about as they did. */
@Command(
    name = "explain",
    description = "Say why a run came out as it did: its story, one entry, or one outcome.",
    footer = {
      "",
      "Examples:",
      "  trilat explain reports/2024-eighteen-missile-salvo",
      "  trilat explain reports/2024-eighteen-missile-salvo --inject I-06",
      "  trilat explain reports/2024-eighteen-missile-salvo --entry 87",
      "  trilat explain reports/2024-eighteen-missile-salvo --outcome warn-japan-outage",
      "  trilat explain reports/2024-eighteen-missile-salvo --who JAPAN --inject I-02",
      "",
      "It goes by the run's folder alone: its journal, and scenario and rules in inputs/."
    })
final class ExplainCommand extends HomeCommand {

  @Mixin private Past past;

  @Option(
      names = "--entry",
      paramLabel = "N",
      description =
          "Tell all about entry N, a number that the story shows as #N: the rule, what met its"
              + " conditions, chances, sources, effects.")
  private Long entry;

  @Option(
      names = "--outcome",
      paramLabel = "ID",
      description = "Say why an objective came out as it did, such as warn-japan.")
  private String outcome;

  @Option(
      names = "--who",
      paramLabel = "COUNTRY",
      description =
          "Say why JAPAN, ROK or US held a track when it did, and not sooner; with --inject.")
  private String who;

  @Option(
      names = "--inject",
      paramLabel = "ID",
      description = "Tell the story of that inject alone, such as I-06.")
  private String inject;

  @Option(
      names = "--turn",
      paramLabel = "N",
      description = "Tell the story of what began in that turn alone, a whole number.")
  private Integer turn;

  @Option(
      names = {"-v", "--verbose"},
      description = "Name the rule behind each line of the story.")
  private boolean verbose;

  ExplainCommand(Home home) {
    super(home);
  }

  @Override
  public Integer call() throws IOException {
    ExplainRequest request =
        new ExplainRequest(
            past.run(),
            entry == null ? OptionalLong.empty() : OptionalLong.of(entry),
            Optional.ofNullable(outcome),
            Optional.ofNullable(who),
            Optional.ofNullable(inject),
            turn == null ? OptionalInt.empty() : OptionalInt.of(turn),
            past.json());
    new ExplainRun(out(), Ansi.AUTO.enabled(), verbose).explain(request);
    return DONE;
  }
}
