package io.github.trilat.rules.cases;

import io.github.trilat.diagnostic.Problems;
import io.github.trilat.engine.Doctrine;
import io.github.trilat.rules.cases.Mutant.Change;
import io.github.trilat.rules.pack.PackFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * How far cases reach into the conditions of rules.
 *
 * <p>A condition is reached when some case fails once it is turned round, and some case once it is
 * dropped, if it can be. Conditions are comparisons of numbers, how a mechanism stands, and what
 * there must be or must not be ({@code exists}, {@code not}). Cases that play a scenario reach
 * none: a mutant is tried alone, without the rules that would lead up to it.
 *
 * @param conditions how many there are
 * @param unreached those that are not reached, by file and place
 */
public record CaseCoverage(int conditions, List<Condition> unreached) {
  public CaseCoverage {
    unreached = List.copyOf(unreached);
  }

  /**
   * Turns and drops every condition, and runs the cases again.
   *
   * @param pack the folder of the rules
   * @param cache a folder for compiled rules
   * @param doctrine the rules
   * @param passing cases that hold for them
   * @param wanted tells from its name whether a rule is asked about
   */
  public static CaseCoverage of(
      Path pack, Path cache, Doctrine doctrine, List<Case> passing, Predicate<String> wanted) {
    List<Mutant> mutants =
        PackFolder.read(pack, new Problems()).orElseThrow().rules().stream()
            .flatMap(file -> RuleMutator.of(file).stream())
            .filter(each -> each.change() != Change.MOVED && wanted.test(each.rule()))
            .toList();
    Set<String> tried =
        passing.stream()
            .filter(each -> !each.isPlayed())
            .map(Case::rule)
            .collect(Collectors.toSet());
    List<Mutant> toTry = mutants.stream().filter(each -> tried.contains(each.rule())).toList();
    Set<Mutant> survivors =
        Set.copyOf(MutantTrial.of(toTry, doctrine, cache).survivors(toTry, passing));
    return new CaseCoverage(
        (int) mutants.stream().map(Mutant::condition).distinct().count(),
        mutants.stream()
            .filter(each -> !tried.contains(each.rule()) || survivors.contains(each))
            .map(Mutant::condition)
            .distinct()
            .toList());
  }
}
