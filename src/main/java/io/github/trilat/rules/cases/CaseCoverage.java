package io.github.trilat.rules.cases;

import io.github.trilat.diagnostic.Place;
import io.github.trilat.diagnostic.Problems;
import io.github.trilat.engine.Doctrine;
import io.github.trilat.rules.cases.Mutant.Change;
import io.github.trilat.rules.pack.PackFolder;
import io.github.trilat.rules.tree.RuleParser;
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
   * A condition of a rule: {@code usable}, {@code count >= $grave.value}, {@code not Landing(
   * launch == $launch )}.
   *
   * @param rule the rule's name
   * @param place where it stands
   * @param text as written, in one line
   */
  public record Condition(String rule, Place place, String text) {}

  /**
   * Turns and drops every condition, and runs the cases again.
   *
   * @param pack the folder of the rules
   * @param doctrine the rules
   * @param passing cases that hold for them
   * @param wanted tells from its name whether a rule is asked about
   */
  public static CaseCoverage of(
      Path pack, Doctrine doctrine, List<Case> passing, Predicate<String> wanted) {
    List<Mutant> mutants =
        PackFolder.read(pack, new Problems()).rules().stream()
            .flatMap(file -> RuleParser.parse("", file).rules().stream())
            .filter(rule -> wanted.test(rule.name()))
            .flatMap(rule -> Mutant.of(rule).stream())
            .filter(each -> each.change() != Change.MOVED)
            .toList();
    Set<String> tried =
        passing.stream()
            .filter(each -> !each.isPlayed())
            .map(Case::rule)
            .collect(Collectors.toSet());
    List<Mutant> toTry =
        mutants.stream().filter(each -> tried.contains(each.condition().rule())).toList();
    Set<Mutant> survivors = Set.copyOf(new MutantTrial(toTry, doctrine).survivors(toTry, passing));
    return new CaseCoverage(
        (int) mutants.stream().map(Mutant::condition).distinct().count(),
        mutants.stream()
            .filter(each -> !tried.contains(each.condition().rule()) || survivors.contains(each))
            .map(Mutant::condition)
            .distinct()
            .toList());
  }
}
