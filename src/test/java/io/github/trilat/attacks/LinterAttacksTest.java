package io.github.trilat.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trilat.diagnostic.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What breaks the form of rules, and what Java can do and rules have no words for. */
class LinterAttacksTest {

  @TempDir Path temp;

  @TestFactory
  Stream<DynamicTest> areStopped() {
    return Stream.of("linter", "code")
        .flatMap(kind -> Attack.by(kind).stream())
        .map(attack -> DynamicTest.dynamicTest(attack.name(), () -> isStopped(attack)));
  }

  private void isStopped(Attack attack) throws Exception {
    AttackedPack pack = AttackedPack.with(attack, temp);

    List<Problem> problems = pack.check();

    assertThat(problems)
        .as("refused, or left out")
        .anyMatch(problem -> problem.isError() || problem.what().endsWith("is left out"));
    assertThat(problems).noneMatch(problem -> problem.remedy().isEmpty());
    attack.assertStoppedWith(pack.print(problems).replace("rules/tiny/", ""));
  }
}
