package io.github.trilat.cli;

import io.github.trilat.app.Home;
import io.github.trilat.app.WriteReference;
import io.github.trilat.diagnostic.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code trilat docs}: the reference as HTML pages. */
@Command(
    name = "docs",
    description =
        "Write the reference as HTML pages: all that list and show tell, with links between.")
final class DocsCommand extends HomeCommand {

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FOLDER",
      description = "The folder to write into, instead of src/site/resources/reference.")
  private Path out;

  DocsCommand(Home home) {
    super(home);
  }

  @Override
  public Integer call() throws IOException {
    List<Problem> warnings = new ArrayList<>();
    Path folder = WriteReference.into(home(), Optional.ofNullable(out), warnings::add);
    out().println("Written to " + Paths.path(folder) + "; open index.html there.");
    printWarnings(warnings);
    return DONE;
  }
}
