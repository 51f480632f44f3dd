/**
 * Holds rules to the dialect: patterns over the vocabulary of {@code model}, and sentences that
 * begin with {@code respond}.
 *
 * <p>Enters: a rule file. Leaves: its rules ({@code LintedFile}) with what they name and reach, or
 * problems that a student can act on. It reads tokens only: nothing that a pack says is parsed by
 * Drools before it has passed here.
 */
package io.github.trilat.rules.lint;
