package io.github.trilat.rules.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.trilat.engine.Doctrine;
import io.github.trilat.engine.RuleCard;
import io.github.trilat.rules.RulePacks;
import io.github.trilat.source.Sources;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The cases of the base pack, as a student reads them: each holds, and no rule is without. */
class CaseFilesTest {

  private static final Path PACK = Path.of("rules/agreed");

  private static Doctrine doctrine;
  private static List<CaseFile> files;

  @BeforeAll
  static void load() {
    doctrine = RulePacks.load(PACK, Sources.load(Path.of("seeds")).citable());
    files = CaseReader.readAll(PACK.resolve("tests"), doctrine);
  }

  @TestFactory
  Stream<DynamicContainer> everyCaseHolds() {
    return files.stream()
        .map(
            file ->
                DynamicContainer.dynamicContainer(
                    file.path(), file.cases().stream().map(CaseFilesTest::test)));
  }

  private static DynamicTest test(Case each) {
    return DynamicTest.dynamicTest(
        each.rule() + ": " + each.name(),
        () -> {
          CaseResult result = new CaseRunner(doctrine).run(each);
          if (!result.passed()) {
            fail(result.text());
          }
        });
  }

  @Test
  void everyRuleHasACaseInWhichItFiresAndANearMiss() {
    assertThat(CaseGap.in(doctrine, files)).isEmpty();
  }

  @Test
  void casesStandInTheFileNamedLikeTheirRulesFile() {
    Map<String, String> fileOf =
        doctrine.rules().stream().collect(Collectors.toMap(RuleCard::name, CaseFilesTest::base));

    assertThat(named(each -> !fileOf.get(each.rule()).equals(base(each.place().path(), "yaml"))))
        .isEmpty();
  }

  /** Such as {@code sharing} of {@code agreed/sharing.drl}. */
  private static String base(RuleCard rule) {
    return base(rule.file(), "drl(\\.csv)?");
  }

  private static String base(String path, String ending) {
    return path.substring(path.lastIndexOf('/') + 1).replaceAll("\\." + ending + "$", "");
  }

  @Test
  void noTwoCasesOfARuleBearTheSameName() {
    assertThat(cases().map(each -> each.rule() + ": " + each.name())).doesNotHaveDuplicates();
  }

  /** So that a reader tells near misses at a glance. */
  @Test
  void nearMissesAndNoOthersSayThatTheRuleIsSilent() {
    assertThat(named(each -> each.name().startsWith("silent ") != each.isNearMiss())).isEmpty();
  }

  private static Stream<Case> cases() {
    return files.stream().flatMap(file -> file.cases().stream());
  }

  private static List<String> named(Predicate<Case> wrong) {
    return cases().filter(wrong).map(each -> each.place() + ": " + each.name()).toList();
  }
}
