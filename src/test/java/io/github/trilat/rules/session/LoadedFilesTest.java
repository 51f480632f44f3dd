package io.github.trilat.rules.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trilat.rules.compile.CompiledFile;
import io.github.trilat.rules.compile.RuleFile;
import io.github.trilat.rules.text.SourceFile;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Classes are loaded once for as long as their file stays the same. */
class LoadedFilesTest {

  private final LoadedFiles loaded = new LoadedFiles();

  private static RuleFile file(String name, String text) {
    return new RuleFile(
        "tiny",
        new SourceFile(name, name, text),
        new CompiledFile(List.of(), List.of(), List.of(), "", new TreeMap<>()));
  }

  @Test
  void keepsAFileThatStaysTheSame() {
    LoadedFile first = loaded(file("a.drl", "// a"), file("b.drl", "// b"));

    assertThat(loaded(file("a.drl", "// a"), file("b.drl", "// edited"))).isSameAs(first);
  }

  @Test
  void loadsAFileAnewThatWasEditedOrAwayInBetween() {
    LoadedFile first = loaded(file("a.drl", "// a"));
    LoadedFile edited = loaded(file("a.drl", "// edited"));

    assertThat(edited).isNotSameAs(first);
    assertThat(loaded(file("a.drl", "// a"))).isNotSameAs(first);
  }

  private LoadedFile loaded(RuleFile... files) {
    return loaded.of(List.of(files)).get(files[0].source());
  }
}
