/**
 * Rules at work: one knowledge base, a session for each run.
 *
 * <p>Enters: {@code RuleFile}s. Leaves: {@link io.github.trilat.rules.session.DroolsDoctrine}, the
 * engine's view of them.
 */
package io.github.trilat.rules.session;
