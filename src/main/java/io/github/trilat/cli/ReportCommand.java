package io.github.trilat.cli;

import io.github.trilat.app.Home;
import io.github.trilat.app.MakeReport;
import io.github.trilat.app.Product;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code trilat report RUN}: log, charts and report again, from the journal alone. */
@Command(
    name = "report",
    description =
        "Make log, charts and after-action report of a run again, from its journal alone.")
final class ReportCommand extends HomeCommand {

  @Parameters(
      paramLabel = "RUN",
      description = "The folder of a run, such as reports/2024-eighteen-missile-salvo.")
  private Path run;

  @Mixin private Formats formats;

  ReportCommand(Home home) {
    super(home);
  }

  @Override
  public Integer call() throws IOException {
    out().println("Written to " + Paths.path(MakeReport.again(run, formats.with(Product.usual()))));
    return DONE;
  }
}
