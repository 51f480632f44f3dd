package io.github.trilat.rules.confine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trilat.diagnostic.Problems;
import io.github.trilat.rules.text.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ConfinementTest {

  /** What a rule would have to become to do harm. */
  static class Harm {
    static long[][] memory() {
      return new long[][] {{1L, Runtime.getRuntime().freeMemory()}};
    }
  }

  private static byte[] harm() throws IOException {
    try (InputStream in = Harm.class.getResourceAsStream("ConfinementTest$Harm.class")) {
      return in.readAllBytes();
    }
  }

  @Test
  void refusesClassesThatReachOut() throws IOException {
    Problems problems = new Problems();
    SourceFile file = new SourceFile("harm.drl", "harm.drl", "");

    assertThat(Confinement.check(file, new TreeMap<>(Map.of("Harm", harm())), problems)).isFalse();
    assertThat(problems.all()).hasSize(1);
  }

  @Test
  void theLoaderOfTheRulesKnowsOnlyTheVocabulary() throws Exception {
    ClassLoader loader = new RuleClassLoader(Map.of(Harm.class.getName(), harm()));

    assertThat(loader.loadClass("io.github.trilat.model.Track")).isNotNull();
    assertThat(loader.loadClass("java.lang.String")).isNotNull();
    for (String outside :
        new String[] {
          "java.lang.Runtime",
          "java.lang.System",
          "java.nio.file.Files",
          "io.github.trilat.rules.RulePacks",
          "org.kie.api.KieServices"
        }) {
      assertThatThrownBy(() -> loader.loadClass(outside))
          .isInstanceOf(ClassNotFoundException.class);
    }
    Class<?> harm = loader.loadClass(Harm.class.getName());
    assertThatThrownBy(
            () -> {
              var method = harm.getDeclaredMethod("memory");
              method.setAccessible(true);
              method.invoke(null);
            })
        .hasCauseInstanceOf(NoClassDefFoundError.class);
  }
}
