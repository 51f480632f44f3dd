package io.github.trilat.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceLinesTest {

  @TempDir Path folder;

  @Test
  void readsLinesFromDiskWithAnyLineEnd() throws IOException {
    Path file = folder.resolve("a.yaml");
    Files.write(file, "\uFEFFone\r\ntwo\rthree\n".getBytes(StandardCharsets.UTF_8));
    SourceLines lines = SourceLines.onDisk();

    assertThat(lines.line(file.toString(), 1)).contains("one");
    assertThat(lines.line(file.toString(), 2)).contains("two");
    assertThat(lines.line(file.toString(), 3)).contains("three");
    assertThat(lines.line(file.toString(), 4)).contains("");
    assertThat(lines.line(file.toString(), 5)).isEmpty();
    assertThat(lines.line(file.toString(), 0)).isEmpty();
  }

  @Test
  void knowsNoLinesOfWhatCannotBeRead() {
    assertThat(SourceLines.onDisk().line(folder.toString(), 1)).isEmpty();
    assertThat(SourceLines.onDisk().line(folder.resolve("none").toString(), 1)).isEmpty();
    assertThat(SourceLines.onDisk().line("a\0b", 1)).isEmpty();
    assertThat(SourceLines.none().line("a", 1)).isEmpty();
  }
}
