package io.github.trilat.cli;

import io.github.trilat.app.Home;
import io.github.trilat.app.LookUp;
import io.github.trilat.diagnostic.Problem;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code trilat list mechanisms}: what there is. */
@Command(
    name = "list",
    description = "List the rules, mechanisms, parameters, inject types or whatever there is.",
    footer = {
      "",
      "Examples:",
      "  trilat list rules",
      "  trilat list mechanisms --as-of 2016-06-04",
      "  trilat list words"
    })
final class ListCommand extends HomeCommand {

  @Parameters(
      paramLabel = "KIND",
      completionCandidates = Kinds.class,
      description = "One of: ${COMPLETION-CANDIDATES}.")
  private String kind;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description =
          "Show statuses and values of that day, such as 2016-06-04, instead of the latest.")
  private LocalDate asOf;

  ListCommand(Home home) {
    super(home);
  }

  @Override
  public Integer call() throws IOException {
    List<Problem> warnings = new ArrayList<>();
    try {
      new LookUp(home(), out(), Ansi.AUTO.enabled(), warnings::add)
          .list(kind, Optional.ofNullable(asOf));
    } finally {
      printWarnings(warnings);
    }
    return DONE;
  }

  /** What can be listed. */
  static final class Kinds implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return LookUp.kinds().iterator();
    }
  }
}
