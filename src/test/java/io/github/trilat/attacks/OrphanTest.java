package io.github.trilat.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A child process whose parent is killed and can end it no more. */
class OrphanTest {

  @Test
  @Timeout(60)
  void aChildDoesNotOutliveItsParent() throws IOException, InterruptedException {
    Process parent =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                HostileChild.class.getName(),
                "",
                "orphan",
                "")
            .start();
    try (BufferedReader lines = parent.inputReader(StandardCharsets.UTF_8)) {
      assertThat(lines.readLine()).isEqualTo("begun");
      List<ProcessHandle> children = parent.descendants().toList();
      assertThat(children).isNotEmpty();

      parent.destroyForcibly().waitFor();

      children.forEach(child -> child.onExit().join());
    }
  }
}
