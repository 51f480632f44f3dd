package io.github.trilat.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trilat.engine.Doctrine;
import io.github.trilat.rules.compile.CompileCache;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompileCacheTest {

  @TempDir Path temp;

  private final List<String> compiled = new ArrayList<>();

  private Doctrine load(TinyPack pack) {
    compiled.clear();
    return RulePacks.load(
        pack.folder(),
        new CompileCache(cache()),
        () -> TinyPack.FACTS,
        warning -> {},
        compiled::add);
  }

  private Path cache() {
    return temp.resolve("cache");
  }

  private List<Path> entries() throws IOException {
    try (Stream<Path> files = Files.list(cache())) {
      return files.sorted().toList();
    }
  }

  @Test
  void compilesOnceThenOnlyWhatWasEdited() throws IOException {
    TinyPack pack = TinyPack.in(temp);
    List<?> first = load(pack).rules();
    assertThat(compiled).containsExactly("cohesion.drl", "sharing.drl");

    assertThat(load(pack).rules()).isEqualTo(first);
    assertThat(compiled).isEmpty();

    pack.with("sharing.drl", "// edited\n" + pack.text("sharing.drl"));
    assertThat(load(pack).rules()).extracting("line").containsExactly(1, 3, 11);
    assertThat(compiled).containsExactly("sharing.drl");
    assertThat(entries()).hasSize(3);
  }

  @Test
  void aCopiedPackIsFoundAndBearsItsOwnName() {
    load(TinyPack.in(temp));
    TinyPack copy = TinyPack.in(temp.resolve("elsewhere"));

    assertThat(load(copy).rules()).isNotEmpty();
    assertThat(compiled).isEmpty();
  }

  @Test
  void otherFilesOfThePackDoNotMatter() {
    TinyPack pack = TinyPack.in(temp);
    load(pack);
    pack.with("parameters.yaml", pack.text("parameters.yaml").replace("value: 2,", "value: 3,"));

    load(pack);

    assertThat(compiled).isEmpty();
  }

  @Test
  void namesAreCheckedAgainEvenWhenNothingIsCompiled() {
    TinyPack pack = TinyPack.in(temp);
    load(pack);
    pack.with(
        "parameters.yaml",
        pack.text("parameters.yaml").replace("id: cohesion-gain", "id: cohesion-rise"));

    org.assertj.core.api.Assertions.assertThatThrownBy(() -> load(pack))
        .hasMessageContaining("unknown parameter ‘cohesion-gain’");
    assertThat(compiled).isEmpty();
  }

  @Test
  void aDamagedEntryIsCompiledAgain() throws IOException {
    TinyPack pack = TinyPack.in(temp);
    load(pack);
    Path entry = entries().get(0);
    byte[] bytes = Files.readAllBytes(entry);
    bytes[bytes.length / 2]++;
    Files.write(entry, bytes);

    assertThat(load(pack).rules()).hasSize(3);
    assertThat(compiled).hasSize(1);
    load(pack);
    assertThat(compiled).as("mended").isEmpty();
  }

  @Test
  void aCacheThatCannotBeWrittenIsDoneWithout() throws IOException {
    Files.writeString(cache(), "a file where the folder should be");

    assertThat(load(TinyPack.in(temp)).rules()).hasSize(3);
    assertThat(compiled).hasSize(2);
  }

  @Test
  void cachedRulesStillFire() {
    TinyPack pack = TinyPack.in(temp);
    load(pack);
    Spoken spoken = new Spoken();
    try (Doctrine.Session session = load(pack).open(spoken.respond())) {
      session.put(Facts.sighting(io.github.trilat.model.Country.ROK));
      session.fire(10, (rule, facts) -> {});
    }

    assertThat(spoken.sentences()).containsExactly("track(sighting:rok-forward-radar:I-01)");
  }
}
