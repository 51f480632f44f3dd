package io.github.trilat.cli;

import static io.github.trilat.cli.Shell.SCENARIO;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trilat.app.Home;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Commands whose output goes nowhere, or that are made to end. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class LostOutputTest {

  @TempDir private Path folder;

  @EnabledOnOs(OS.LINUX)
  @ParameterizedTest
  @ValueSource(strings = {"list rules", "schema scenario", "--help"})
  void thatCannotBePrintedIsAFailure(String command) throws IOException, InterruptedException {
    Shell.Answer answer = bash("exec \"$@\" >/dev/full", (Object[]) command.split(" "));

    assertThat(answer.code()).isEqualTo(1);
    assertThat(answer.out())
        .startsWith("error: not all was printed: No space left on device\n  → ")
        .hasLineCount(2);
  }

  @EnabledOnOs(OS.LINUX)
  @Test
  void theFilesOfARunThatCannotBeToldAreWhole() throws IOException, InterruptedException {
    Object[] run = {"run", SCENARIO, "--only", "journal,log", "--out", folder};
    Shell.Answer answer = bash("exec \"$@\" >/dev/full", run);

    assertThat(answer.code()).isEqualTo(1);
    assertThat(answer.out()).contains("→ Files that were to be written are as they should be.");
    assertThat(names()).containsExactly("inputs", "journal.ndjson", "log.md");
  }

  @Test
  void aReaderThatHasHadEnoughIsNoFailure() throws IOException, InterruptedException {
    Shell.Answer answer = bash("\"$@\" | head -1; exit ${PIPESTATUS[0]}", "schema", "scenario");

    assertThat(answer).isEqualTo(new Shell.Answer(0, "{\n", ""));
  }

  @Test
  @Timeout(120)
  void aRunThatIsMadeToEndSaysNothingAndLeavesNothing() throws IOException, InterruptedException {
    Process process =
        Shell.start(
            new Home(Path.of("")),
            List.of("compare", SCENARIO, "--with", "direct-link", "--runs", 5000, "--out", folder)
                .toArray());
    try {
      while (names().isEmpty()) {
        Thread.sleep(20);
      }
      process.toHandle().destroy(); // which leaves its output to be read

      assertThat(process.waitFor()).isEqualTo(128 + 15);
      assertThat(process.getInputStream().readAllBytes())
          .asString(StandardCharsets.UTF_8)
          .isEmpty();
      assertThat(names()).isEmpty();
    } finally {
      process.destroyForcibly();
    }
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(each -> each.getFileName().toString()).sorted().toList();
    }
  }

  private static Shell.Answer bash(String script, Object... args)
      throws IOException, InterruptedException {
    return Shell.process(List.of("bash", "-c", script, "bash"), args);
  }
}
