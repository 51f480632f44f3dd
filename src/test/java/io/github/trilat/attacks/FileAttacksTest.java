package io.github.trilat.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trilat.diagnostic.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What files a pack may hold, and what may stand in its YAML. */
class FileAttacksTest {

  @TempDir Path temp;

  @TestFactory
  Stream<DynamicTest> areStopped() {
    return Attack.by("files").stream()
        .map(attack -> DynamicTest.dynamicTest(attack.name(), () -> isStopped(attack)));
  }

  private void isStopped(Attack attack) throws Exception {
    AttackedPack pack = AttackedPack.with(attack, temp);

    List<Problem> problems = pack.check();

    assertThat(problems).as("problems").anyMatch(Problem::isError);
    attack.assertStoppedWith(pack.print(problems));
  }
}
