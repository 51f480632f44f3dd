/**
 * Rules as Drools takes them: its executable model, made straight of the tree, with no code in
 * between.
 *
 * <p>Enters: {@code Rule}s. Leaves: a knowledge base in which Drools does matching, agenda and
 * order, and whose conditions and responses are closures over the vocabulary. Every comparison of
 * facts with each other is counted by the {@code Meter}, so that no rule can go on for ever.
 */
package io.github.trilat.rules.model;
