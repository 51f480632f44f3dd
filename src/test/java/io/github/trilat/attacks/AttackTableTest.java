package io.github.trilat.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The guide counts the attacks that each wall is tested with. */
class AttackTableTest {

  private static final Path GUIDE = Path.of("src/site/markdown/rules.md");

  private record Wall(String name, String keptIn) {}

  private static final List<Wall> WALLS =
      List.of(
          new Wall("files and YAML", "files"),
          new Wall("the linter", "linter"),
          new Wall("compiled classes", "bytecode"),
          new Wall("compiled classes, from the cache", "cache"),
          new Wall("the child process", "process"),
          new Wall("the child process, what it tells", "journal"));

  @Test
  void countsWhatIsTested() throws IOException {
    String table =
        WALLS.stream()
            .map(wall -> "| " + wall.name() + " | " + Attack.on(wall.keptIn()).size() + " |\n")
            .collect(Collectors.joining("", "| wall | attacks |\n|---|---|\n", ""));

    assertThat(Files.readString(GUIDE)).contains(table);
  }
}
