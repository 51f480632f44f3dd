package io.github.trilat.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trilat.rules.PackLoads;
import io.github.trilat.rules.TinyPack;
import io.github.trilat.rules.compile.CacheEntry;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The third wall again: compiled rules that somebody has tampered with in the cache. */
class CacheAttacksTest {

  private static final String EXIT =
      """
      package trilat;

      public class Attack {
        static {
          System.exit(0);
        }
      }
      """;

  /** What is done to two files of the cache, which belong to two rule files. */
  private interface Tampering {
    void with(Path one, Path other) throws IOException;
  }

  private static final Map<String, Tampering> TAMPERINGS =
      Map.of(
          "class-added", (one, other) -> new CacheEntry(one).addClasses(JavaAttack.compile(EXIT)),
          "class-of-vocabulary",
              (one, other) ->
                  new CacheEntry(one)
                      .addClasses(
                          JavaAttack.compile(
                              "package io.github.trilat.model;\npublic class Respond {}")),
          "model-replaced",
              (one, other) ->
                  new CacheEntry(one).replaceModel(JavaAttack.compile(EXIT).get("trilat.Attack")),
          "entries-swapped", CacheAttacksTest::swap,
          "byte-changed", (one, other) -> change(one, 1000),
          "magic-changed", (one, other) -> change(one, 0),
          "cut-off", (one, other) -> Files.write(one, half(Files.readAllBytes(one))),
          "count-beyond-all", (one, other) -> Files.write(one, counting()),
          "empty", (one, other) -> Files.write(one, new byte[0]),
          "link-elsewhere", CacheAttacksTest::link);

  @TempDir Path temp;

  @TestFactory
  Stream<DynamicTest> areStopped() {
    return Attack.on("cache").stream()
        .map(attack -> DynamicTest.dynamicTest(attack.name(), () -> isStopped(attack)));
  }

  private void isStopped(Attack attack) throws IOException {
    Path folder = temp.resolve(attack.name());
    TinyPack pack = TinyPack.in(folder);
    Path cache = folder.resolve("cache");
    PackLoads.compiled(pack, cache);
    List<Path> entries = entries(cache);

    TAMPERINGS.get(attack.name()).with(entries.get(0), entries.get(1));

    List<String> compiled = PackLoads.compiled(pack, cache);
    assertThat(compiled).as("compiled again").isNotEmpty();
    assertThat(PackLoads.compiled(pack, cache)).as("mended").isEmpty();
    attack.assertStoppedWith("compiled again: " + compiled.size() + "\n");
  }

  @Test
  void aClassThatHoldsNoRulesIsNotTakenForTheOneThatDoes() throws IOException {
    TinyPack pack = TinyPack.in(temp);
    Path cache = temp.resolve("cache");
    PackLoads.compiled(pack, cache);

    for (Path entry : entries(cache)) {
      new CacheEntry(entry).renameModel();
    }

    assertThat(PackLoads.compiled(pack, cache)).as("compiled again").hasSize(2);
  }

  private static List<Path> entries(Path cache) throws IOException {
    try (Stream<Path> files = Files.list(cache)) {
      return files.sorted().toList();
    }
  }

  private static void swap(Path one, Path other) throws IOException {
    byte[] bytes = Files.readAllBytes(one);
    Files.write(one, Files.readAllBytes(other));
    Files.write(other, bytes);
  }

  private static void change(Path file, int at) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    bytes[at]++;
    Files.write(file, bytes);
  }

  private static byte[] half(byte[] bytes) {
    return Arrays.copyOf(bytes, bytes.length / 2);
  }

  /** A header as it should be, and then two thousand million rules. */
  private static byte[] counting() {
    return ByteBuffer.allocate(16).putInt(0x54524C31).putLong(0).putInt(Integer.MAX_VALUE).array();
  }

  private static void link(Path one, Path other) throws IOException {
    Files.delete(one);
    Files.createSymbolicLink(one, other);
  }
}
