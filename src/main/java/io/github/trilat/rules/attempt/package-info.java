/**
 * The conditions of a rule, followed step by step and without Drools: which facts met them, and for
 * a rule that did not fire how far it came.
 *
 * <p>Enters: a rule and facts. Leaves: {@code RuleConditions}, its complete matches, and the
 * attempt that comes nearest to one. Values are worked out by the same readings that Drools'
 * conditions are made of; a test holds the matches of both equal.
 */
package io.github.trilat.rules.attempt;
