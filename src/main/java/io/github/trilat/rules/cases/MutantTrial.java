package io.github.trilat.rules.cases;

import io.github.trilat.engine.Doctrine;
import io.github.trilat.engine.DoctrineFailure;
import io.github.trilat.engine.Exercise;
import io.github.trilat.rules.session.DroolsDoctrine;
import io.github.trilat.rules.session.RuleBase;
import io.github.trilat.rules.text.SourceFile;
import io.github.trilat.rules.tree.RuleFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Tries mutants of rules on cases: a case that fails for a mutant notices its change. */
final class MutantTrial {

  /** In one rule base; all rules of one run in every case. */
  private static final int TOGETHER = 100;

  /** The rules in which each mutant stands, by its name. */
  private final Map<String, Doctrine> parts = new HashMap<>();

  /** A trial of mutants of a doctrine's rules. */
  MutantTrial(List<Mutant> mutants, Doctrine doctrine) {
    for (int from = 0; from < mutants.size(); from += TOGETHER) {
      List<Mutant> some = mutants.subList(from, Math.min(from + TOGETHER, mutants.size()));
      RuleFile file =
          new RuleFile(
              "mutants",
              new SourceFile("mutants", "mutants", ""),
              "",
              some.stream().map(Mutant::rule).toList(),
              List.of());
      Doctrine part =
          new DroolsDoctrine(doctrine.packs(), doctrine.setting(), RuleBase.of(List.of(file)));
      some.forEach(each -> parts.put(each.name(), part));
    }
  }

  /** The mutants of which no case notices the change. */
  List<Mutant> survivors(List<Mutant> mutants, List<Case> cases) {
    Map<String, List<Mutant>> left =
        mutants.stream()
            .collect(
                Collectors.groupingBy(
                    each -> each.condition().rule(), Collectors.toCollection(ArrayList::new)));
    for (Case each : cases) {
      if (left.containsKey(each.rule()) && !each.isPlayed()) {
        notice(each, left.get(each.rule()));
      }
    }
    return mutants.stream()
        .filter(each -> left.getOrDefault(each.condition().rule(), List.of()).contains(each))
        .toList();
  }

  /** A case in which the rules cannot go on tells nothing. */
  private void notice(Case each, List<Mutant> left) {
    Set<String> then = Set.copyOf(each.then());
    Map<String, Set<String>> said = new HashMap<>();
    try {
      left.stream()
          .map(mutant -> parts.get(mutant.name()))
          .distinct()
          .forEach(part -> listen(each, part, said));
    } catch (DoctrineFailure e) {
      return;
    }
    left.removeIf(mutant -> !said.getOrDefault(mutant.name(), Set.of()).equals(then));
  }

  /** Adds what each rule of a part says in a case. */
  private static void listen(Case each, Doctrine part, Map<String, Set<String>> said) {
    CaseRecorder recorder = new CaseRecorder();
    try (Doctrine.Session session = part.open(recorder.respond())) {
      each.facts().forEach(session::put);
      session.fire(
          Exercise.FIRINGS_PER_MOMENT,
          (rule, matched) ->
              said.computeIfAbsent(rule.name(), name -> new TreeSet<>()).addAll(recorder.drain()));
    }
  }
}
