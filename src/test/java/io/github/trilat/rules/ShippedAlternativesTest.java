package io.github.trilat.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import io.github.trilat.engine.Doctrine;
import io.github.trilat.rules.cases.Case;
import io.github.trilat.rules.cases.CaseFile;
import io.github.trilat.rules.cases.CaseReader;
import io.github.trilat.rules.cases.CaseRunner;
import io.github.trilat.rules.pack.AlternativeStory;
import io.github.trilat.source.CitableFacts;
import io.github.trilat.source.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The alternatives that are shipped: each is in order, and its own rules have cases that hold. */
class ShippedAlternativesTest {

  private static final Path BASE = Path.of("rules/agreed");
  private static final Path FOLDER = Path.of("rules/alternatives");

  private static CitableFacts cards;

  @BeforeAll
  static void readCards() {
    cards = Sources.load(Path.of("seeds")).citable();
  }

  static List<Path> shipped() throws IOException {
    try (Stream<Path> folders = Files.list(FOLDER)) {
      return folders.sorted().toList();
    }
  }

  private static Doctrine load(Path alternative) {
    return RulePacks.check(
        BASE,
        List.of(alternative),
        () -> cards,
        warning -> fail(warning.place() + ": " + warning.what()));
  }

  @Test
  void thereAreEight() throws IOException {
    assertThat(shipped()).hasSizeGreaterThanOrEqualTo(8);
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void saysWhatItsAuthorExpectedAndWhatHappened(Path alternative) {
    AlternativeStory story = RulePacks.story(alternative);

    assertThat(story.title()).isNotBlank();
    assertThat(story.hypothesis()).endsWith(".");
    assertThat(story.outcome()).hasValueSatisfying(outcome -> assertThat(outcome).endsWith("."));
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void itsCasesHoldAndNoneOfItsRulesIsWithout(Path alternative) {
    Doctrine doctrine = load(alternative);
    List<CaseFile> files = CaseReader.readAll(alternative.resolve("tests"), doctrine);
    List<Case> cases = files.stream().flatMap(file -> file.cases().stream()).toList();

    assertThat(cases.stream().map(new CaseRunner(doctrine)::run))
        .allSatisfy(result -> assertThat(result.passed()).as(result.text()).isTrue());
    assertThat(rules(cases, false)).isEqualTo(own(doctrine, alternative));
    assertThat(rules(cases, true)).isEqualTo(own(doctrine, alternative));
  }

  private static Set<String> rules(List<Case> cases, boolean nearMiss) {
    return cases.stream()
        .filter(each -> each.isNearMiss() == nearMiss)
        .map(Case::rule)
        .collect(Collectors.toSet());
  }

  private static Set<String> own(Doctrine doctrine, Path alternative) {
    return doctrine.rules().stream()
        .filter(rule -> rule.file().startsWith(alternative.getFileName() + "/"))
        .map(rule -> rule.name())
        .collect(Collectors.toSet());
  }
}
