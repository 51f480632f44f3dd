package io.github.trilat.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trilat.diagnostic.Problems;
import io.github.trilat.engine.Doctrine;
import io.github.trilat.engine.Exercise;
import io.github.trilat.source.CitableFacts;
import io.github.trilat.source.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The cases of the base pack are strict: turn a threshold or a condition of a rule, and one of its
 * cases fails.
 */
class RuleMutationTest {

  private static final Path PACK = Path.of("rules/agreed");

  /** Compiled mutants, for some hundred take a while and rules seldom change. */
  private static final Path CACHE = Path.of("target", "rule-cache");

  private static CitableFacts cards;
  private static Doctrine doctrine;
  private static List<Case> cases;

  @TempDir Path temp;

  @BeforeAll
  static void load() {
    cards = Sources.load(Path.of("seeds")).citable();
    doctrine = RulePacks.load(PACK, CACHE, cards);
    cases =
        CaseReader.readAll(PACK.resolve("tests"), doctrine).stream()
            .flatMap(file -> file.cases().stream())
            .toList();
  }

  @Test
  void noMutantOfARulePassesTheCasesOfTheRule() throws IOException {
    List<Mutant> mutants = new ArrayList<>();
    Doctrine mutated = RulePacks.load(mutate(mutants), CACHE, cards);
    mutants.removeIf(RuleMutationTest::makesNoDifference);

    assertThat(mutants).hasSizeGreaterThan(500);
    assertThat(survivors(mutants, mutated)).isEmpty();
  }

  @Test
  void aRuleThatIsNotChangedPassesThem() {
    List<Mutant> unchanged =
        doctrine.rules().stream()
            .map(rule -> new Mutant(rule.name(), "unchanged", rule.name(), ""))
            .toList();

    assertThat(survivors(unchanged, doctrine)).isEqualTo(unchanged);
  }

  /** The agreements are of all three, whichever government leaves them. */
  private static boolean makesNoDifference(Mutant mutant) {
    return mutant.change().contains("‘, members contains $country’ dropped");
  }

  /** Writes a pack that has the mutants for its rules. */
  private Path mutate(List<Mutant> mutants) throws IOException {
    PackFiles files = PackFolder.read(PACK, new Problems()).orElseThrow();
    for (SourceFile yaml : files.yaml()) {
      Files.writeString(temp.resolve(yaml.name()), yaml.text());
    }
    for (SourceFile rules : files.rules()) {
      List<Mutant> ofFile = RuleMutator.of(rules);
      Files.writeString(
          temp.resolve(rules.name().replace(".csv", ".drl")),
          ofFile.stream().map(Mutant::text).collect(Collectors.joining("\n")));
      mutants.addAll(ofFile);
    }
    return temp;
  }

  private static List<Mutant> survivors(List<Mutant> mutants, Doctrine doctrine) {
    Map<String, List<Mutant>> left =
        mutants.stream()
            .collect(Collectors.groupingBy(Mutant::rule, Collectors.toCollection(ArrayList::new)));
    for (Case each : cases) {
      Set<String> then = Set.copyOf(each.then());
      Map<String, Set<String>> said = said(each, doctrine);
      left.getOrDefault(each.rule(), new ArrayList<>())
          .removeIf(mutant -> !said.getOrDefault(mutant.name(), Set.of()).equals(then));
    }
    return mutants.stream().filter(each -> left.get(each.rule()).contains(each)).toList();
  }

  /** What each rule of the doctrine says in a case. */
  private static Map<String, Set<String>> said(Case each, Doctrine doctrine) {
    CaseRecorder recorder = new CaseRecorder();
    Map<String, Set<String>> said = new HashMap<>();
    try (Doctrine.Session session = doctrine.open(recorder.respond())) {
      each.facts().forEach(session::put);
      session.fire(
          Exercise.FIRINGS_PER_MOMENT,
          (rule, matched) ->
              said.computeIfAbsent(rule.name(), name -> new TreeSet<>()).addAll(recorder.drain()));
    }
    return said;
  }
}
