package io.github.trilat.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trilat.diagnostic.Problems;
import io.github.trilat.rules.confine.Confinement;
import io.github.trilat.rules.text.SourceFile;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The third wall alone: classes such as rules could become if linter and compiler had been fooled.
 */
class BytecodeAttacksTest {

  @TestFactory
  Stream<DynamicTest> areStopped() {
    return Attack.on("bytecode").stream()
        .map(attack -> DynamicTest.dynamicTest(attack.name(), () -> isStopped(attack)));
  }

  private static void isStopped(Attack attack) {
    SortedMap<String, byte[]> classes =
        attack.ending().equals(".java")
            ? JavaAttack.compile(attack.text())
            : HandMade.classes(attack.name());
    Problems problems = new Problems();

    assertThat(Confinement.holds(classes)).as("held").isFalse();
    Confinement.check(new SourceFile("attack.drl", "attack.drl", ""), classes, problems);
    attack.assertStoppedWith(problems.all().get(0).what() + "\n");
  }
}
