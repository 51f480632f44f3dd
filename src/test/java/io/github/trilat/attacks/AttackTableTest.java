package io.github.trilat.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The guide counts the attacks by kind. */
class AttackTableTest {

  private static final Path GUIDE = Path.of("src/site/markdown/rules.md");

  private record Kind(String name, String keptIn) {}

  private static final List<Kind> KINDS =
      List.of(
          new Kind("files and YAML", "files"),
          new Kind("the form of rules", "linter"),
          new Kind("Java in rules", "code"),
          new Kind("stored journals", "journal"));

  @Test
  void countsWhatIsTested() throws IOException {
    String table =
        KINDS.stream()
            .map(kind -> "| " + kind.name() + " | " + Attack.by(kind.keptIn()).size() + " |\n")
            .collect(Collectors.joining("", "| attacks by | number |\n|---|---|\n", ""));

    assertThat(Files.readString(GUIDE)).contains(table);
  }
}
