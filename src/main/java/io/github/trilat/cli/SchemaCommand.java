package io.github.trilat.cli;

import io.github.trilat.app.Home;
import io.github.trilat.app.Schemas;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code trilat schema scenario}: the JSON Schema of a kind of file, for editors. */
@Command(
    name = "schema",
    description =
        "Print the JSON Schema of a kind of file, for editors that complete and check by it.")
final class SchemaCommand extends HomeCommand {

  @Parameters(paramLabel = "KIND", description = "One of: ${COMPLETION-CANDIDATES}.")
  private Schemas.Kind kind;

  SchemaCommand(Home home) {
    super(home);
  }

  @Override
  public Integer call() {
    out().print(Schemas.text(kind));
    return DONE;
  }
}
