/**
 * Rules as a tree: read once, immutable, each part with its place.
 *
 * <p>Enters: the text of a rule file or table. Leaves: a {@code RuleFile} of {@code Rule}s, whose
 * {@code Clause}s ask for facts and whose {@code Response}s speak, and all mistakes at once. There
 * is no way to write down a class, a method or a field outside the {@code Vocabulary}. Everything
 * else that deals with rules reads this tree: checks, Drools' model, near misses, mutants.
 */
package io.github.trilat.rules.tree;
