package io.github.trilat.cli;

import static io.github.trilat.cli.Shell.trilat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trilat.app.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Packs and alternatives that stand outside of the project, whatever the command. */
class ElsewhereTest {

  private static final String RULE = "\"The real-time link carries a partner's track\"";

  @TempDir private Path folder;
  private Home home;
  private Path scenario;
  private Path theirs;

  @BeforeEach
  void makeProject() throws IOException {
    home = SmallProject.in(folder.resolve("project"));
    scenario = home.scenarios().resolve("small.yaml");
    theirs = alternative(folder.resolve("outside"), "Quiet");
  }

  private static Path alternative(Path in, String title) throws IOException {
    Path alternative = Files.createDirectories(in.resolve("quiet"));
    Files.writeString(
        alternative.resolve("alternative.yaml"),
        """
        title: %s
        hypothesis: Nothing changes.
        base: agreed
        off:
          mechanisms: [real-time-link]
        """
            .formatted(title));
    return alternative;
  }

  private Shell.Answer ask(String command) {
    return trilat(
        home,
        Stream.of(command.split(" (?=[^\"]*(?:\"[^\"]*\"[^\"]*)*$)"))
            .map(word -> word.replace("SCENARIO", scenario.toString()))
            .map(word -> word.replace("THEIRS", theirs.toString()))
            .map(word -> word.replace("\"", ""))
            .toArray());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "run SCENARIO --with THEIRS",
        "check THEIRS",
        "test THEIRS",
        "compare SCENARIO --with THEIRS",
        "eras SCENARIO --dates 2024-05-30,2024-06-30 --with THEIRS",
        "coverage SCENARIO --with THEIRS",
        "show THEIRS"
      })
  void isTakenByEveryCommand(String command) {
    Shell.Answer answer = ask(command);

    assertThat(answer.err()).doesNotContain("error");
    assertThat(answer.code()).as(answer.err()).isZero();
    assertThat(answer.out()).contains("quiet");
  }

  @ParameterizedTest
  @ValueSource(strings = {"explain RUN", "why-not RUN " + RULE})
  void aRunThatStoodOnItIsGoneThroughWhateverHasBecomeOfIt(String command) throws IOException {
    Path run = folder.resolve("run");
    ask("run SCENARIO --quiet --with THEIRS --out " + run);
    Files.delete(folder.resolve("outside/quiet/alternative.yaml"));

    Shell.Answer answer = ask(command.replace("RUN", run.toString()));

    assertThat(answer.err()).isEmpty();
    assertThat(answer.code()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "run SCENARIO, small--quiet",
    "'eras SCENARIO --dates 2024-05-30,2024-06-30', small--quiet--eras",
    "compare SCENARIO, small--compare--quiet"
  })
  void takesThePlaceOfNoneOfTheProjects(String command, String own) throws IOException {
    alternative(home.alternatives(), "Quiet");

    assertThat(writtenBy(command + " --with quiet")).isEqualTo(own);
    String first = writtenBy(command + " --with THEIRS");
    assertThat(first).matches("small--.*quiet.*--outside-[0-9a-f]{8}.*").isNotEqualTo(own);
    alternative(folder.resolve("outside"), "Quiet no more");
    assertThat(writtenBy(command + " --with THEIRS")).isNotEqualTo(first);
  }

  /** The name of the folder. */
  private String writtenBy(String command) throws IOException {
    Shell.Answer answer = ask(command + " --quiet");
    assertThat(answer.code()).as(answer.err()).isZero();
    Path reports = Files.move(home.reports(), Files.createTempDirectory(folder, "").resolve("all"));
    try (Stream<Path> runs = Files.list(reports)) {
      return reports.relativize(runs.findFirst().orElseThrow()).toString();
    }
  }

  @Test
  void isToldApartFromTheProjectsInAComparison() throws IOException {
    alternative(home.alternatives(), "Quiet");

    assertThat(ask("compare SCENARIO --with quiet --with THEIRS").err())
        .contains("‘quiet’ is compared with itself", "give its folder a name of its own");
  }

  @Test
  void mayNotBeCalledWhatSteersATerminal() throws IOException {
    theirs = Files.move(theirs, theirs.resolveSibling("quiet\033[2J"));

    Shell.Answer answer = ask("run SCENARIO --with THEIRS");

    assertThat(answer.code()).isEqualTo(2);
    assertThat(answer.err())
        .contains("‘quiet\\u001b[2J’ cannot be the name of an alternative", "Rename its folder");
  }

  @Test
  void aPackElsewhereIsShownByItsRules() {
    theirs = home.pack();

    assertThat(ask("show THEIRS").out()).contains("The real-time link carries a partner's track");
  }

  @Test
  void whatIsNeitherPackNorAlternativeIsNotShown() {
    theirs = home.scenarios();

    assertThat(ask("show THEIRS").err()).contains("the pack has no pack.yaml");
  }

  @ParameterizedTest
  @ValueSource(strings = {"run SCENARIO", "test", "check SCENARIO", "coverage SCENARIO"})
  void theBasePackMayBeALinkThatLeadsThere(String command) throws IOException {
    Path outside = Files.move(home.pack(), folder.resolve("outside/agreed"));
    Files.createSymbolicLink(home.pack(), outside);

    Shell.Answer answer = ask(command);

    assertThat(answer.err()).doesNotContain("error");
    assertThat(answer.code()).isZero();
  }
}
