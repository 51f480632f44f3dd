package io.github.trilat.rules.cases;

import io.github.trilat.diagnostic.Problems;
import io.github.trilat.engine.Doctrine;
import io.github.trilat.engine.DoctrineFailure;
import io.github.trilat.engine.Exercise;
import io.github.trilat.rules.compile.CompileCache;
import io.github.trilat.rules.compile.RuleFile;
import io.github.trilat.rules.compile.RuleFiles;
import io.github.trilat.rules.lint.LintedRule;
import io.github.trilat.rules.pack.PackFiles;
import io.github.trilat.rules.session.DroolsDoctrine;
import io.github.trilat.rules.session.RuleBase;
import io.github.trilat.rules.text.Dialect;
import io.github.trilat.rules.text.SourceFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Tries mutants of rules on cases: a case that fails for a mutant notices its change. */
final class MutantTrial {

  /** In one file; as many as a rule file may hold. */
  private static final int TOGETHER = 300;

  /** The rules in which each mutant stands, by its name. */
  private final Map<String, Doctrine> parts = new HashMap<>();

  /** Few rules in each part, for all of a part's run in every case. */
  MutantTrial(List<Doctrine> parts) {
    parts.forEach(part -> part.rules().forEach(rule -> this.parts.put(rule.name(), part)));
  }

  /**
   * Compiles mutants. Those that are no rules any more are left out.
   *
   * @param doctrine of the rules that they are made of
   * @param cache a folder for compiled rules
   */
  static MutantTrial of(List<Mutant> mutants, Doctrine doctrine, Path cache) {
    List<RuleFile> files = compile(together(mutants), new CompileCache(cache));
    Set<String> done =
        files.stream()
            .flatMap(file -> file.compiled().rules().stream())
            .map(LintedRule::name)
            .collect(Collectors.toSet());
    List<SourceFile> others =
        mutants.stream()
            .filter(each -> !done.contains(each.name()))
            .map(each -> file("mutant", List.of(each)))
            .toList();
    files.addAll(compile(others, new CompileCache(cache)));
    return new MutantTrial(
        files.stream()
            .map(file -> RuleBase.of(List.of(file)))
            .<Doctrine>map(rules -> new DroolsDoctrine(doctrine.packs(), doctrine.setting(), rules))
            .toList());
  }

  /** By file, so that after an edit the mutants of other files are still in the cache. */
  private static List<SourceFile> together(List<Mutant> mutants) {
    Map<String, List<Mutant>> byFile =
        mutants.stream()
            .collect(
                Collectors.groupingBy(
                    each -> each.condition().place().path(), TreeMap::new, Collectors.toList()));
    List<SourceFile> files = new ArrayList<>();
    for (List<Mutant> all : byFile.values()) {
      for (int from = 0; from < all.size(); from += TOGETHER) {
        List<Mutant> some = all.subList(from, Math.min(from + TOGETHER, all.size()));
        files.add(file("mutants", some));
      }
    }
    return files;
  }

  private static SourceFile file(String name, List<Mutant> mutants) {
    String file = name + Dialect.RULE_ENDING;
    return new SourceFile(
        file, file, mutants.stream().map(Mutant::text).collect(Collectors.joining("\n")));
  }

  private static List<RuleFile> compile(List<SourceFile> files, CompileCache cache) {
    PackFiles pack = new PackFiles("mutants", "mutants", List.of(), files);
    return new ArrayList<>(RuleFiles.read(pack, cache, new Problems(), file -> {}));
  }

  /** The mutants of which no case notices the change; what is no rule any more is noticed. */
  List<Mutant> survivors(List<Mutant> mutants, List<Case> cases) {
    Map<String, List<Mutant>> left =
        mutants.stream()
            .filter(each -> parts.containsKey(each.name()))
            .collect(Collectors.groupingBy(Mutant::rule, Collectors.toCollection(ArrayList::new)));
    for (Case each : cases) {
      if (left.containsKey(each.rule()) && !each.isPlayed()) {
        notice(each, left.get(each.rule()));
      }
    }
    return mutants.stream()
        .filter(each -> left.getOrDefault(each.rule(), List.of()).contains(each))
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
