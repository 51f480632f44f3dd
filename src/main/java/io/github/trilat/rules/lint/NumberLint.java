package io.github.trilat.rules.lint;

import io.github.trilat.diagnostic.Problems;
import io.github.trilat.diagnostic.Shown;
import io.github.trilat.rules.text.DrlText;
import io.github.trilat.rules.text.RuleTokens;
import io.github.trilat.rules.text.Token;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Allows plain decimal numbers only: a reader takes {@code 020} for twenty, and Java for sixteen.
 */
final class NumberLint {
  private static final Pattern PLAIN = Pattern.compile("(0|[1-9][0-9]{0,8})(\\.[0-9]+)?");

  private NumberLint() {}

  /** Reports every other number of a rule's header and conditions; responses have none. */
  static void check(DrlText drl, RuleTokens rule, Problems problems) {
    List.of(rule.header(), rule.when()).forEach(part -> check(drl, part, problems));
  }

  private static void check(DrlText drl, List<Token> part, Problems problems) {
    part.stream()
        .filter(each -> each.kind() == Token.Kind.NUMBER)
        .filter(each -> !PLAIN.matcher(each.text()).matches())
        .forEach(
            each ->
                drl.error(
                    problems,
                    each,
                    Shown.value(each.text()) + " is no plain decimal number",
                    "Write digits only, at most nine, without a zero in front, and a point if need"
                        + " be: 16, 1000, 0.5."));
  }
}
