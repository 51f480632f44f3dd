package io.github.trilat.rules.outline;

import io.github.trilat.engine.Setting;
import io.github.trilat.rules.pack.AlternativeStory;
import java.util.List;

/**
 * An alternative as its authors wrote it: read and linted, but not compiled.
 *
 * @param story what it is and what it asks
 * @param offRules names of the base's rules that it leaves out
 * @param replacedRules names of the base's rules that it writes anew
 * @param offMechanisms ids of mechanisms that there never were
 * @param parameters ids of parameters that it changes or adds
 * @param mechanisms ids of mechanisms that it changes or adds
 * @param setting what it makes of the base's
 * @param files its own rule files and tables, by name
 */
public record AlternativeOutline(
    AlternativeStory story,
    List<String> offRules,
    List<String> replacedRules,
    List<String> offMechanisms,
    List<String> parameters,
    List<String> mechanisms,
    Setting setting,
    List<RuleFileOutline> files) {
  public AlternativeOutline {
    offRules = List.copyOf(offRules);
    replacedRules = List.copyOf(replacedRules);
    offMechanisms = List.copyOf(offMechanisms);
    parameters = List.copyOf(parameters);
    mechanisms = List.copyOf(mechanisms);
    files = List.copyOf(files);
  }

  /** Its own rules that replace none of the base's. */
  public List<RuleOutline> addedRules() {
    return files.stream()
        .flatMap(file -> file.rules().stream())
        .filter(rule -> !replacedRules.contains(rule.card().name()))
        .toList();
  }
}
