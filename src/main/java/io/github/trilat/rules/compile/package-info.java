/**
 * From linted rules to classes, by Drools and the Eclipse compiler, or from the cache.
 *
 * <p>Enters: the files of a pack. Leaves: a {@code RuleFile} for each with its classes, or problems
 * at their places: Drools names few of them, so {@code Blame} finds out which rule is at fault.
 */
package io.github.trilat.rules.compile;
