package io.github.trilat.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trilat.diagnostic.Problem;
import io.github.trilat.diagnostic.ProblemPrinter;
import io.github.trilat.diagnostic.SourceLines;

import io.github.trilat.rules.text.SourceFile;
import io.github.trilat.rules.tree.RuleParser;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The second wall: the linter, before Drools sees a rule. */
class LinterAttacksTest {

  @TestFactory
  Stream<DynamicTest> areStopped() {
    return Attack.on("linter").stream()
        .map(attack -> DynamicTest.dynamicTest(attack.name(), () -> isStopped(attack)));
  }

  private static void isStopped(Attack attack) {
    String name = "attack" + attack.ending();
    SourceFile file = new SourceFile(name, name, attack.text());
    List<Problem> found = problems(file);

    assertThat(found).as("problems").anyMatch(Problem::isError);
    attack.assertStoppedWith(
        new ProblemPrinter(SourceLines.of(Map.of(name, file.text()))).print(found));
  }

  private static List<Problem> problems(SourceFile file) {
    return RuleParser.parse("attack", file).problems();
  }
}
