package io.github.trilat.cli;

import io.github.trilat.app.CheckFiles;
import io.github.trilat.app.CheckTarget;
import io.github.trilat.app.Home;
import io.github.trilat.diagnostic.Problem;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
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

  CheckCommand(Home home) {
    super(home);
  }

  @Override
  public Integer call() {
    List<CheckTarget> targets = CheckTarget.of(files);
    List<Problem> problems =
        new CheckFiles(home()).check(targets.stream().map(CheckTarget::path).toList());
    if (!problems.isEmpty()) {
      Failures.print(problems, err());
    }
    if (problems.stream().anyMatch(Problem::isError)) {
      return FAILED;
    }
    CheckTarget.inOrder(targets).forEach(out()::println);
    return DONE;
  }
}
