package io.github.trilat.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A start from the cache must not pay for the compiler. */
class StartTest {

  @TempDir Path temp;

  /** Loads a pack in a JVM of its own. */
  static final class Load {
    private Load() {}

    public static void main(String[] args) {
      int rules = RulePacks.load(Path.of(args[0]), Path.of(args[1]), TinyPack.FACTS).rules().size();
      System.out.println("rules: " + rules);
    }
  }

  private List<String> loadedClasses(TinyPack pack) throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:stdout",
                "-cp",
                System.getProperty("java.class.path"),
                Load.class.getName(),
                pack.folder().toString(),
                temp.resolve("cache").toString())
            .redirectErrorStream(true)
            .start();
    List<String> lines;
    try (var reader = process.inputReader(StandardCharsets.UTF_8)) {
      lines = reader.lines().toList();
    }
    assertThat(process.waitFor()).isZero();
    assertThat(lines).anyMatch(line -> line.contains("rules: 3"));
    return lines;
  }

  @Test
  void onlyACompilingStartLoadsTheCompiler() throws Exception {
    TinyPack pack = TinyPack.in(temp);

    assertThat(loadedClasses(pack)).anyMatch(StartTest::isCompiler);
    assertThat(loadedClasses(pack)).noneMatch(StartTest::isCompiler);
  }

  private static boolean isCompiler(String line) {
    return line.contains(" org.eclipse.jdt.")
        || line.contains(" org.antlr.")
        || line.contains(" org.drools.drl.parser.")
        || line.contains(" com.github.javaparser.")
        || line.contains(" io.github.trilat.rules.Linter");
  }
}
