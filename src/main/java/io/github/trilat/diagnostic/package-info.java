/**
 * What is wrong with something a user wrote: where, what, and what to do about it.
 *
 * <p>Enters: {@link io.github.trilat.diagnostic.Problem problems}, gathered in {@link
 * io.github.trilat.diagnostic.Problems} so that all of them are told at once. Leaves: {@link
 * io.github.trilat.diagnostic.InvalidInput}, and text with the source line and a caret, made by
 * {@link io.github.trilat.diagnostic.ProblemPrinter}.
 */
package io.github.trilat.diagnostic;
