package io.github.trilat.rules.check;

import io.github.trilat.diagnostic.Place;
import io.github.trilat.diagnostic.Problems;
import io.github.trilat.diagnostic.Shown;
import io.github.trilat.engine.FactKind;
import io.github.trilat.engine.MechanismHistory;
import io.github.trilat.engine.RuleReach;
import io.github.trilat.engine.Setting;
import io.github.trilat.rules.tree.Mention;
import io.github.trilat.rules.tree.Reach;
import io.github.trilat.rules.tree.Rule;
import io.github.trilat.rules.tree.RuleFile;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Warns of mechanisms that no rule names, in {@code @mechanism} or in a condition, and that nothing
 * needs which is named; and of an alternative's own parameters that nothing reads.
 */
public final class Unused {
  private final Map<String, MechanismHistory> mechanisms;
  private final Set<String> used = new HashSet<>();

  private static final String NO_RULES =
      "Write one, in a table as a row under the four rows of the head; or delete the file.";

  private Unused(Map<String, MechanismHistory> mechanisms) {
    this.mechanisms = mechanisms;
  }

  /**
   * Warns of each.
   *
   * @param base the setting without alternatives
   * @param laid the setting that they make of it
   * @param places where the id of each mechanism and parameter is written
   */
  public static void warn(
      List<RuleFile> files,
      Setting base,
      Setting laid,
      Map<String, Place> places,
      Problems problems) {
    files.stream()
        .filter(file -> file.rules().isEmpty())
        .forEach(file -> problems.warn(file.source().whole(), "this file has no rules", NO_RULES));
    List<Rule> rules = files.stream().flatMap(file -> file.rules().stream()).toList();
    Unused unused = new Unused(laid.mechanisms());
    rules.stream().map(Reach::of).forEach(unused::use);
    for (String id : laid.mechanisms().keySet()) {
      if (!unused.used.contains(id)) {
        problems.warn(
            places.get(id),
            "no rule uses the mechanism " + Shown.value(id),
            "Name it in a rule, or delete it.");
      }
    }
    Set<String> read =
        rules.stream()
            .flatMap(rule -> rule.mentions().stream())
            .filter(mention -> mention.kind() == Mention.Kind.PARAMETER)
            .map(Mention::name)
            .collect(Collectors.toSet());
    laid.indicators().stream()
        .flatMap(each -> Stream.of(each.start(), each.rest(), each.halfLife()))
        .forEach(read::add);
    for (String id : laid.parameters().keySet()) {
      if (!base.parameters().containsKey(id) && !read.contains(id)) {
        problems.warn(
            places.get(id),
            "no rule reads the parameter " + Shown.value(id),
            "Call it in a rule, as in value( \""
                + id
                + "\" ) or after( \""
                + id
                + "\" ), or"
                + " delete it.");
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
