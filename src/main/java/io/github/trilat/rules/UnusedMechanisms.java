package io.github.trilat.rules;

import io.github.trilat.diagnostic.Place;
import io.github.trilat.diagnostic.Problems;
import io.github.trilat.diagnostic.Shown;
import io.github.trilat.engine.FactKind;
import io.github.trilat.engine.MechanismHistory;
import io.github.trilat.engine.RuleReach;
import io.github.trilat.rules.compile.RuleFile;
import io.github.trilat.rules.lint.LintedRule;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Warns of mechanisms that no rule names, in {@code @mechanism} or in a condition, and that nothing
 * needs which is named.
 */
final class UnusedMechanisms {

  private final Map<String, MechanismHistory> mechanisms;
  private final Set<String> used = new HashSet<>();

  private UnusedMechanisms(Map<String, MechanismHistory> mechanisms) {
    this.mechanisms = mechanisms;
  }

  /**
   * @param places where the id of each is written
   */
  static void warn(
      List<RuleFile> files,
      Map<String, MechanismHistory> mechanisms,
      Map<String, Place> places,
      Problems problems) {
    UnusedMechanisms unused = new UnusedMechanisms(mechanisms);
    files.stream()
        .flatMap(file -> file.compiled().rules().stream())
        .map(LintedRule::reach)
        .forEach(unused::use);
    for (String id : mechanisms.keySet()) {
      if (!unused.used.contains(id)) {
        problems.warn(
            places.get(id),
            "no rule uses the mechanism " + Shown.value(id),
            "Name it in a rule, or delete it.");
      }
    }
  }

  private void use(RuleReach reach) {
    reach.mechanisms().forEach(this::use);
    reach.needs().stream()
        .filter(need -> need.type().equals("Mechanism") && need.values("id").isEmpty())
        .flatMap(need -> fitting(need).stream())
        .forEach(this::use);
  }

  /** A condition that names no mechanism is about all of the kind that it names, if any. */
  private Collection<String> fitting(FactKind need) {
    Set<String> kinds = need.values("kind");
    return mechanisms.values().stream()
        .filter(each -> kinds.isEmpty() || kinds.contains(each.kind().name()))
        .map(MechanismHistory::id)
        .toList();
  }

  private void use(String id) {
    if (used.add(id) && mechanisms.containsKey(id)) {
      mechanisms.get(id).requires().forEach(this::use);
    }
  }
}
