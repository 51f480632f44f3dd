package io.github.trilat.rules.compile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trilat.rules.RulePacks;
import io.github.trilat.rules.TinyPack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompiledFileFormatTest {

  @TempDir Path temp;

  @Test
  void readsOnlyExactlyWhatWasWritten() throws IOException {
    Path file = cached();
    String key = file.getFileName().toString().replace(".rules", "");
    byte[] whole = Files.readAllBytes(file);

    assertThat(CompiledFileFormat.read(key, whole)).isPresent();
    for (int length = 0; length < whole.length; length += 97) {
      assertThat(CompiledFileFormat.read(key, Arrays.copyOf(whole, length))).isEmpty();
    }
    assertThat(CompiledFileFormat.read(key + "0", whole)).as("under another key").isEmpty();
    CompiledFile read = CompiledFileFormat.read(key, whole).orElseThrow();
    assertThat(CompiledFileFormat.write(key, read)).isEqualTo(whole);
  }

  private Path cached() throws IOException {
    Path cache = temp.resolve("compiled");
    RulePacks.load(TinyPack.in(temp).folder(), cache, TinyPack.FACTS);
    try (Stream<Path> files = Files.list(cache)) {
      return files.sorted().findFirst().orElseThrow();
    }
  }
}
