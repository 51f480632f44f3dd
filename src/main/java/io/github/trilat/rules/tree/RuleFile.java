package io.github.trilat.rules.tree;

import io.github.trilat.diagnostic.Problem;
import io.github.trilat.rules.text.SourceFile;
import java.util.List;
import java.util.Set;

/**
 * A rule file or table, read.
 *
 * @param pack the pack that it belongs to
 * @param comment what it says of itself at its head; may be empty
 * @param rules in the order of the file
 * @param problems what is wrong with it, and advice; rules that are wrong are there so far as they
 *     could be told from others
 */
public record RuleFile(
    String pack, SourceFile source, String comment, List<Rule> rules, List<Problem> problems) {
  public RuleFile {
    rules = List.copyOf(rules);
    problems = List.copyOf(problems);
  }

  /** Pack and file, such as {@code agreed/information-sharing.drl}. */
  public String label() {
    return pack + "/" + source.name();
  }

  /** The same file without the rules of these names. */
  public RuleFile without(Set<String> names) {
    return new RuleFile(
        pack,
        source,
        comment,
        rules.stream().filter(rule -> !names.contains(rule.name())).toList(),
        problems);
  }
}
