package io.github.trilat.rules.text;

import java.util.List;

/**
 * A rule in its parts, each without the keyword that opens it.
 *
 * @param name the text after {@code rule}
 * @param header annotations and attributes
 * @param when conditions
 * @param then responses
 * @param end the word {@code end}
 */
public record RuleTokens(
    Token name, List<Token> header, List<Token> when, List<Token> then, Token end) {
  public RuleTokens {
    header = List.copyOf(header);
    when = List.copyOf(when);
    then = List.copyOf(then);
  }
}
