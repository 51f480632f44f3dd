package io.github.trilat.rules.compile;

import io.github.trilat.rules.lint.LintedFile;
import io.github.trilat.rules.lint.LintedRule;
import io.github.trilat.rules.lint.Warning;
import io.github.trilat.rules.text.Mention;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A rule file after linting and compiling: all that a later start needs, so that it loads no part
 * of the compiler.
 *
 * @param rules by line
 * @param mentions what the rules name that other files define
 * @param warnings what the linter would rather see otherwise
 * @param model name of the class that holds the rules; empty for a file without rules
 * @param classes bytes of the classes, by binary name
 */
public record CompiledFile(
    List<LintedRule> rules,
    List<Mention> mentions,
    List<Warning> warnings,
    String model,
    SortedMap<String, byte[]> classes) {
  public CompiledFile {
    rules = List.copyOf(rules);
    mentions = List.copyOf(mentions);
    warnings = List.copyOf(warnings);
    classes = Collections.unmodifiableSortedMap(new TreeMap<>(classes));
    if (!model.isEmpty() && !classes.containsKey(model)) {
      throw new IllegalArgumentException("no class holds the rules");
    }
  }

  /** A file in which something is wrong: only what it holds and names is known. */
  static CompiledFile unfinished(LintedFile file) {
    return new CompiledFile(file.cards(), file.notes().mentions(), List.of(), "", new TreeMap<>());
  }

  /** Whether its rules can fire. */
  boolean isFinished() {
    return rules.isEmpty() || !model.isEmpty();
  }

  /** The same without the rules of these names; what is compiled stays compiled. */
  CompiledFile without(Set<String> names) {
    return new CompiledFile(
        rules.stream().filter(rule -> !names.contains(rule.name())).toList(),
        mentions,
        warnings,
        model,
        classes);
  }
}
