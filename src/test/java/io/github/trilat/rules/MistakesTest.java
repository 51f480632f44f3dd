package io.github.trilat.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trilat.diagnostic.Golden;
import io.github.trilat.diagnostic.InvalidInput;
import io.github.trilat.diagnostic.Problem;
import io.github.trilat.diagnostic.ProblemPrinter;
import io.github.trilat.diagnostic.SourceLines;
import io.github.trilat.source.CitableFacts;
import io.github.trilat.source.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What students get wrong, one mistake a file, in an alternative to the agreed rules; beside each
 * stands what {@code ./trilat check} says about it.
 */
class MistakesTest {

  private static final Path FOLDER = Golden.folder("rules/mistakes");
  private static final Path BASE = Path.of("rules/agreed");
  private static final String ANSWER = ".txt";
  private static final String ALTERNATIVE =
      """
      title: What a student tries
      hypothesis: It makes a difference.
      base: agreed
      """;

  private static CitableFacts cards;

  @TempDir Path temp;

  @BeforeAll
  static void readCards() {
    cards = Sources.load(Path.of("seeds")).citable();
  }

  static List<Path> mistakes() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.toString().endsWith(ANSWER))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void saysWhereWhatAndWhatToDo(Path mistake) throws IOException {
    List<Problem> problems = problems(alternative(mistake));

    assertThat(problems).isNotEmpty();
    assertThat(problems).allSatisfy(each -> assertThat(each.remedy()).isNotEmpty());
    Golden.assertMatches(answer(mistake), printed(problems));
  }

  @Test
  void everyAnswerHasItsMistake() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      List<Path> answers = files.filter(file -> file.toString().endsWith(ANSWER)).toList();

      assertThat(mistakes().stream().map(MistakesTest::answer))
          .containsExactlyInAnyOrderElementsOf(answers);
    }
  }

  private static Path answer(Path mistake) {
    String name = mistake.getFileName().toString();
    return mistake.resolveSibling(name.substring(0, name.indexOf('.')) + ANSWER);
  }

  private Path alternative(Path mistake) throws IOException {
    Path folder = Files.createDirectories(temp.resolve("mine"));
    String name = mistake.getFileName().toString();
    Path description = folder.resolve("alternative.yaml");
    if (name.endsWith(".yaml")) {
      Files.copy(mistake, description);
    } else {
      Files.writeString(description, ALTERNATIVE);
      Files.copy(mistake, folder.resolve(name));
    }
    return folder;
  }

  private static List<Problem> problems(Path alternative) {
    List<Problem> warnings = new ArrayList<>();
    try {
      RulePacks.check(BASE, List.of(alternative), () -> cards, warnings::add);
      return warnings;
    } catch (InvalidInput invalid) {
      return invalid.problems();
    }
  }

  private String printed(List<Problem> problems) {
    return new ProblemPrinter(SourceLines.onDisk())
        .print(problems)
        .replace(temp.toString(), "rules/alternatives");
  }
}
