package io.github.trilat.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules are data: nothing is compiled, and no class is made of them. */
class StartTest {

  @TempDir Path temp;

  /** Loads a pack in a JVM of its own. */
  static final class Load {
    private Load() {}

    public static void main(String[] args) {
      int rules = RulePacks.load(Path.of(args[0]), TinyPack.FACTS).rules().size();
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
                pack.folder().toString())
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
  void noCompilerNoParserOfDroolsIsLoaded() throws Exception {
    assertThat(loadedClasses(TinyPack.in(temp))).noneMatch(StartTest::isCompiler);
  }

  private static boolean isCompiler(String line) {
    return line.contains(" org.eclipse.jdt.")
        || line.contains(" org.antlr.")
        || line.contains(" org.drools.drl.parser.")
        || line.contains(" org.drools.model.codegen.")
        || line.contains(" com.github.javaparser.");
  }
}
