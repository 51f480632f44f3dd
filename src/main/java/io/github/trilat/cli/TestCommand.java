package io.github.trilat.cli;

import io.github.trilat.app.Home;
import io.github.trilat.app.TestRequest;
import io.github.trilat.app.TestRules;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code trilat test PACK…}: the cases of rules. */
@Command(
    name = "test",
    description =
        "Run the cases of rule packs: given these facts, a rule says this and nothing else.",
    footer = {
      "",
      "Examples:",
      "  trilat test",
      "  trilat test agreed --rule \"real-time link\" --verbose",
      "  trilat test rules/agreed --coverage --junit target/cases.xml",
      "",
      "Cases stand in the folder tests of a pack, one YAML file for each rule file.",
      "A condition counts as reached when a case fails once it is turned round, and a",
      "case once it is dropped. Conditions are comparisons of numbers, how a mechanism",
      "stands, and what there must be (exists) or must not be (not)."
    })
final class TestCommand extends HomeCommand {

  @Parameters(
      paramLabel = "PACK",
      arity = "0..*",
      description = "Packs or alternatives, by folder or by name; by default the base pack.")
  private List<String> packs = List.of();

  @Option(
      names = "--rule",
      paramLabel = "NAME",
      description =
          "Run the cases of the rules whose names contain this, such as \"real-time link\".")
  private String rule = "";

  @Option(
      names = "--coverage",
      description =
          "Show the conditions that no case reaches; may take half a minute after rules were changed."
              + " With --rule it is quicker.")
  private boolean coverage;

  @Option(
      names = "--junit",
      paramLabel = "FILE",
      description = "Write what came of the cases there as well, as JUnit XML.")
  private Path junit;

  @Option(
      names = {"-v", "--verbose"},
      description = "Show every case, not only those that fail.")
  private boolean verbose;

  TestCommand(Home home) {
    super(home);
  }

  @Override
  public Integer call() throws IOException {
    TestRequest request =
        new TestRequest(
            packs.isEmpty() ? List.of(home().pack().toString()) : packs,
            rule,
            coverage,
            Optional.ofNullable(junit));
    return new TestRules(home(), out(), Ansi.AUTO.enabled(), verbose).test(request) ? DONE : FAILED;
  }
}
