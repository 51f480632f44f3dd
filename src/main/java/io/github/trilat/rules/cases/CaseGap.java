package io.github.trilat.rules.cases;

import io.github.trilat.diagnostic.Shown;
import io.github.trilat.engine.Doctrine;
import io.github.trilat.engine.RuleCard;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A rule that its cases do not pin down: it has none in which it fires, or no near miss.
 *
 * @param lacks {@code case in which it fires} or {@code near miss}
 */
public record CaseGap(RuleCard rule, String lacks) {

  /** What the files leave untested, by rule in the doctrine's order. */
  public static List<CaseGap> in(Doctrine doctrine, List<CaseFile> files) {
    List<Case> cases = files.stream().flatMap(file -> file.cases().stream()).toList();
    return doctrine.rules().stream()
        .flatMap(
            rule ->
                Stream.concat(
                    gap(rule, cases, each -> !each.isNearMiss(), "case in which it fires"),
                    gap(rule, cases, Case::isNearMiss, "near miss")))
        .toList();
  }

  private static Stream<CaseGap> gap(
      RuleCard rule, List<Case> cases, Predicate<Case> wanted, String lacks) {
    boolean found = cases.stream().filter(each -> each.rule().equals(rule.name())).anyMatch(wanted);
    return found ? Stream.empty() : Stream.of(new CaseGap(rule, lacks));
  }

  /** The rule's name. */
  public String name() {
    return rule.name();
  }

  /** File and line of the rule. */
  public String at() {
    return rule.at();
  }

  /** Such as {@code agreed/sharing.drl:17: the rule ‘…’ has no near miss}. */
  @Override
  public String toString() {
    return rule.at() + ": the rule ‘" + Shown.escaped(rule.name()) + "’ has no " + lacks;
  }
}
