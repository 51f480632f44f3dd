package io.github.trilat.rules.lint;

import io.github.trilat.rules.text.DrlText;
import io.github.trilat.rules.text.RuleTokens;
import java.util.List;

/**
 * A rule file that the linter has read.
 *
 * @param key of its content
 * @param rules in order
 * @param cards of the rules, in the same order
 */
public record LintedFile(
    String key, DrlText drl, List<RuleTokens> rules, List<LintedRule> cards, RuleNotes notes) {
  public LintedFile {
    rules = List.copyOf(rules);
    cards = List.copyOf(cards);
  }
}
