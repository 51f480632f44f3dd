/**
 * The text of a rule file: read, cut into tokens, and split into rules, with the place of each.
 *
 * <p>Enters: a file's text. Leaves: {@code DrlText}, {@code Token}s and {@code RuleTokens}, that
 * know line and column, for a decision table the cell. It knows words and brackets, and not what
 * they mean.
 */
package io.github.trilat.rules.text;
