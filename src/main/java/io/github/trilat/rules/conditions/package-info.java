/**
 * The conditions of a rule, followed step by step and without Drools: which facts met them, and for
 * a rule that did not fire how far it came.
 *
 * <p>Enters: a linted rule's tokens, and facts. Leaves: {@code RuleConditions}, its complete
 * matches, and the attempt that comes nearest to one. It agrees with Drools on the whole dialect
 * that {@code lint} admits; a test holds it to that.
 */
package io.github.trilat.rules.conditions;
