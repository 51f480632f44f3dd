package io.github.trilat.cli;

import static io.github.trilat.cli.Shell.trilat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trilat.app.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
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
            summary: Nothing is otherwise.
            hypothesis: Nothing changes.
            parameters: {}
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
        "coverage SCENARIO",
        "watch SCENARIO"
      })
  void noOtherCommandCompilesABasePackThatLeadsOut(String command) throws IOException {
    alternative(home.alternatives(), "Quiet");
    leadThePackOut();

    Shell.Answer answer = trilat(home, words(command));

    assertThat(answer.out() + answer.err()).contains(REFUSED);
    assertThat(answer.code()).isEqualTo(2);
    assertThat(home.cache()).doesNotExist();
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
