package io.github.trilat.rules;

import java.util.List;

/**
 * A rule file in which the linter found no error.
 *
 * @param key of its content
 * @param rules in order
 * @param cards of the rules, in the same order
 */
record LintedFile(
    String key,
    DrlText drl,
    List<RuleTokens> rules,
    List<CompiledFile.Rule> cards,
    RuleNotes notes) {
  LintedFile {
    rules = List.copyOf(rules);
    cards = List.copyOf(cards);
  }
}
