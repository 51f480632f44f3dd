package io.github.trilat.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trilat.engine.Doctrine;
import io.github.trilat.engine.RuleCard;
import io.github.trilat.rules.cases.CaseReader;
import io.github.trilat.rules.cases.CaseResult;
import io.github.trilat.rules.cases.CaseRunner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every case of every shipped rule, those that no scenario fires among them: our rules fire as
 * those of stock Drools do.
 */
class StockCasesTest {

  static Stream<Stack> stacks() throws IOException {
    return Stack.all().stream().filter(stack -> Files.isDirectory(tests(stack)));
  }

  private static Path tests(Stack stack) {
    return stack.folder().resolve("tests");
  }

  @ParameterizedTest
  @MethodSource("stacks")
  void bothFireTheSameInEveryCase(Stack stack) {
    Tally tally = new Tally();
    Doctrine both = stack.both(tally);
    CaseRunner runner = new CaseRunner(both);
    List<CaseResult> results =
        CaseReader.readAll(tests(stack), both).stream()
            .flatMap(file -> file.cases().stream())
            .map(runner::run)
            .toList();

    assertThat(tally.drainFirst()).isEmpty();
    assertThat(results).isNotEmpty().allMatch(CaseResult::passed);
    assertThat(tally.rules()).containsAll(own(stack));
    System.out.println("Cases of " + stack + " " + tally);
  }

  /** The rules of its uppermost pack. */
  private static Set<String> own(Stack stack) {
    return stack.ours().rules().stream()
        .filter(rule -> rule.file().startsWith(stack + "/"))
        .map(RuleCard::name)
        .collect(Collectors.toSet());
  }
}
