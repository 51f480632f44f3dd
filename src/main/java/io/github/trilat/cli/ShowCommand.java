package io.github.trilat.cli;

import io.github.trilat.app.Home;
import io.github.trilat.app.LookUp;
import io.github.trilat.diagnostic.Problem;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code trilat show hub-relay}: what a thing is, its source, its history, who uses it. */
@Command(
    name = "show",
    description = "Show what a thing is, its source, its history and who uses it.",
    footer = {
      "",
      "Examples:",
      "  trilat show hub-relay",
      "  trilat show \"carries a partner's track\"",
      "  trilat show Track"
    })
final class ShowCommand extends HomeCommand {

  @Parameters(
      paramLabel = "NAME",
      arity = "1..*",
      description =
          "Id, title or part of it: of a rule, mechanism, parameter, inject type, scenario, fact"
              + " card, indicator, topic of a decision or country, or a word of rules; or the folder"
              + " of an alternative or a pack, by its path.")
  private List<String> name;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description =
          "Show statuses and values of that day, such as 2016-06-04, instead of the latest.")
  private LocalDate asOf;

  ShowCommand(Home home) {
    super(home);
  }

  @Override
  public Integer call() throws IOException {
    List<Problem> warnings = new ArrayList<>();
    try {
      new LookUp(home(), out(), Ansi.AUTO.enabled(), warnings::add)
          .show(String.join(" ", name), Optional.ofNullable(asOf));
    } finally {
      printWarnings(warnings);
    }
    return DONE;
  }
}
