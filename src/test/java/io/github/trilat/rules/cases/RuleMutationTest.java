package io.github.trilat.rules.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trilat.diagnostic.Problems;
import io.github.trilat.engine.Doctrine;
import io.github.trilat.rules.RulePacks;
import io.github.trilat.rules.cases.CaseCoverage.Condition;
import io.github.trilat.rules.pack.PackFolder;
import io.github.trilat.rules.tree.RuleParser;
import io.github.trilat.source.Sources;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The cases of the base pack are strict: turn a threshold or a condition of a rule, and one of its
 * cases fails.
 */
class RuleMutationTest {

  private static final Path PACK = Path.of("rules/agreed");

  private static Doctrine doctrine;
  private static List<Case> cases;

  @BeforeAll
  static void load() {
    doctrine = RulePacks.load(PACK, Sources.load(Path.of("seeds")).citable());
    cases =
        CaseReader.readAll(PACK.resolve("tests"), doctrine).stream()
            .flatMap(file -> file.cases().stream())
            .toList();
  }

  @Test
  void noMutantOfARulePassesTheCasesOfTheRule() {
    List<Mutant> mutants =
        PackFolder.read(PACK, new Problems()).rules().stream()
            .flatMap(file -> RuleParser.parse("agreed", file).rules().stream())
            .flatMap(rule -> Mutant.of(rule).stream())
            .filter(mutant -> !makesNoDifference(mutant))
            .toList();

    assertThat(mutants).hasSizeGreaterThan(500);
    assertThat(new MutantTrial(mutants, doctrine).survivors(mutants, cases)).isEmpty();
  }

  @Test
  void aRuleThatIsNotChangedPassesThem() {
    List<Mutant> unchanged =
        PackFolder.read(PACK, new Problems()).rules().stream()
            .flatMap(file -> RuleParser.parse("agreed", file).rules().stream())
            .map(
                rule ->
                    new Mutant(
                        new Condition(rule.name(), rule.place(), ""),
                        Mutant.Change.MOVED,
                        "",
                        rule.with(rule.name() + " (0)", rule.conditions())))
            .toList();

    assertThat(new MutantTrial(unchanged, doctrine).survivors(unchanged, cases))
        .isEqualTo(unchanged);
  }

  /** The agreements are of all three, whichever government leaves them. */
  private static boolean makesNoDifference(Mutant mutant) {
    return mutant.change() == Mutant.Change.DROPPED
        && mutant.condition().text().equals("members contains $country");
  }
}
