/**
 * The text of rules: a file or a table read, cut into tokens, with the place of each.
 *
 * <p>Enters: a file's text. Leaves: {@code RuleText} and its {@code Token}s, which know line and
 * column in the file that the user wrote, for a table the cell. It knows words and signs, and not
 * what they mean.
 */
package io.github.trilat.rules.text;
