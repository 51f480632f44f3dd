package io.github.trilat.cli;

import static io.github.trilat.cli.Shell.trilat;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trilat.app.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules that lead out of the project are a stranger's, whatever the command. */
class StrangersTest {

  private static final String REFUSED = "stands outside of this project’s rules";

  @TempDir private Path folder;
  private Home home;
  private Path scenario;

  @BeforeEach
  void makeProject() throws IOException {
    home = SmallProject.in(folder.resolve("project"));
    scenario = home.scenarios().resolve("small.yaml");
  }

  private void leadThePackOut() throws IOException {
    Path outside = folder.resolve("outside");
    Files.move(home.pack(), outside);
    Files.createSymbolicLink(home.pack(), outside);
  }

  private Path alternative(Path in, String title) throws IOException {
    Path alternative = Files.createDirectories(in.resolve("quiet"));
    return Files.writeString(
            alternative.resolve("alternative.yaml"),
            """
            title: %s
            hypothesis: Nothing changes.
            base: agreed
            off:
              mechanisms: [real-time-link]
            """
                .formatted(title))
        .getParent();
  }

  private Object[] words(String command) {
    return Stream.of(command.split(" "))
        .map(word -> word.equals("SCENARIO") ? scenario : word)
        .toArray();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "eras SCENARIO --dates 2024-05-30,2024-06-30",
        "compare SCENARIO --with quiet",
        "coverage SCENARIO"
      })
  void noOtherCommandCompilesABasePackThatLeadsOut(String command) throws IOException {
    alternative(home.alternatives(), "Quiet");
    leadThePackOut();

    Shell.Answer answer = trilat(home, words(command));

    assertThat(answer.out() + answer.err()).contains(REFUSED);
    assertThat(answer.code()).isEqualTo(2);
    assertThat(home.cache()).doesNotExist();
  }

  @Test
  void aRunByStrangersTakesThePlaceOfNoneOfTheProjects() throws IOException {
    alternative(home.alternatives(), "Quiet");
    Path own = ranTo("quiet");
    Path strange = alternative(folder.resolve("outside"), "Quiet");
    Path first = ranTo(strange.toString());
    alternative(folder.resolve("outside"), "Quiet no more");

    assertThat(own.toString()).isEqualTo("small--quiet");
    assertThat(first.toString()).matches("small--quiet--outside-[0-9a-f]{8}");
    assertThat(ranTo(strange.toString())).isNotEqualTo(first);
  }

  @Test
  void aConfinedRunByTheProjectsOwnRulesIsNamedAsAnyOther() throws IOException {
    alternative(home.alternatives(), "Quiet");
    Path own = ranTo("quiet");

    assertThat(ranTo("quiet", "--confined")).isEqualTo(own);
  }

  @Test
  void tellsTheFirstOfVeryManyProblems() throws IOException {
    String keys = IntStream.range(0, 200).mapToObj(i -> "key" + i + ": 1\n").collect(joining());
    List<Object> words = new ArrayList<>(List.of("check"));
    for (int number = 0; number < 11; number++) {
      Path pack = Files.createDirectories(folder.resolve("pack-" + number));
      words.add(Files.writeString(pack.resolve("pack.yaml"), keys).getParent());
    }

    Shell.Answer answer = trilat(home, words.toArray());

    assertThat(answer.code()).isEqualTo(1);
    assertThat(answer.err()).contains("and more, which are not shown", "1001 errors");
  }

  /** The folder that the run wrote to. */
  private Path ranTo(String with, String... more) throws IOException {
    Object[] words =
        Stream.concat(Stream.of("run", scenario, "--with", with), Stream.of(more)).toArray();
    Shell.Answer answer = trilat(home, words);
    assertThat(answer.code()).as(answer.err()).isZero();
    Path reports = Files.move(home.reports(), Files.createTempDirectory(folder, "").resolve("all"));
    try (Stream<Path> runs = Files.list(reports)) {
      return reports.relativize(runs.findFirst().orElseThrow());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"run SCENARIO", "test", "check SCENARIO"})
  void aBasePackThatLeadsOutIsConfined(String command) throws IOException {
    leadThePackOut();

    Shell.Answer answer = trilat(home, words(command));

    assertThat(answer.err()).doesNotContain("error");
    assertThat(answer.code()).isZero();
    assertThat(home.cache()).as("compiled where nothing can be written").doesNotExist();
  }
}
