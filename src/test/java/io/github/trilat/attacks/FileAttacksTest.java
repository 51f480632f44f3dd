package io.github.trilat.attacks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.trilat.diagnostic.InvalidInput;
import io.github.trilat.diagnostic.ProblemPrinter;
import io.github.trilat.diagnostic.SourceLines;
import io.github.trilat.rules.TinyPack;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The first wall: what files a pack may hold, and what may stand in its YAML. */
class FileAttacksTest {

  @TempDir Path temp;

  @TestFactory
  Stream<DynamicTest> areStopped() {
    return Attack.on("files").stream()
        .map(attack -> DynamicTest.dynamicTest(attack.name(), () -> isStopped(attack)));
  }

  private void isStopped(Attack attack) throws Exception {
    Path folder = temp.resolve(attack.name());
    TinyPack pack = TinyPack.in(folder);
    if (attack.ending().equals(".yaml")) {
      pack.with("mechanisms.yaml", attack.text());
    } else {
      HostileFolder.make(pack.folder(), attack.text());
    }

    InvalidInput refusal = catchThrowableOfType(InvalidInput.class, pack::load);

    assertThat(refusal).as("refused").isNotNull();
    attack.assertStoppedWith(
        new ProblemPrinter(SourceLines.onDisk())
            .print(refusal.problems())
            .replace(folder.toString(), "rules"));
  }
}
