package io.github.trilat.cli;

import static io.github.trilat.cli.Shell.trilat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trilat.diagnostic.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The smaller commands, and the help. */
class OtherCommandsTest {

  @ParameterizedTest
  @ValueSource(strings = {"scenario", "alternative", "seeds", "journal"})
  void schemaPrintsWhatIsShipped(String kind) throws IOException {
    Path shipped = Path.of("src/main/resources/io/github/trilat/schema/" + kind + ".schema.json");

    assertThat(trilat("schema", kind).out()).isEqualTo(Files.readString(shipped));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "run",
        "eras",
        "compare",
        "watch",
        "coverage",
        "explain",
        "why-not",
        "report",
        "new",
        "check",
        "test",
        "list",
        "show",
        "docs",
        "sources",
        "schema"
      })
  void helpSaysWhatACommandDoes(String command) {
    Shell.Answer answer = command.isEmpty() ? trilat("--help") : trilat(command, "--help");

    assertThat(answer.code()).isZero();
    String name = command.isEmpty() ? "help" : "help-" + command;
    Golden.assertMatches(Golden.folder("cli").resolve(name + ".txt"), answer.out());
  }

  @Test
  void versionIsTheBuilds() {
    assertThat(trilat("--version").out()).matches("trilat \\d+\\.\\d+\\.\\d+\\R");
  }
}
