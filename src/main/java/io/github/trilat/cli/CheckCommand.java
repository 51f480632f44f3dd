package io.github.trilat.cli;

import io.github.trilat.app.Confined;
import io.github.trilat.app.Home;
import io.github.trilat.diagnostic.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code trilat check FILE…}: all problems at once. */
@Command(
    name = "check",
    description =
        "Check scenario files, rule packs and alternatives; show every problem with its place and what to do.")
final class CheckCommand extends HomeCommand {

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "Scenario files, and folders of rule packs and of alternatives.")
  private List<Path> files;

  @Mixin private Confinement confinement;

  CheckCommand(Home home) {
    super(home);
  }

  @Override
  public Integer call() throws IOException {
    List<Problem> problems = new Confined(home(), confinement.always()).check(files);
    if (!problems.isEmpty()) {
      Failures.print(problems, err());
    }
    if (problems.stream().anyMatch(Problem::isError)) {
      return FAILED;
    }
    out()
        .println(files.size() == 1 ? "1 file is in order." : files.size() + " files are in order.");
    return DONE;
  }
}
