/**
 * The tests of a pack: cases in YAML, run, and mutants of rules that tell what the cases miss.
 *
 * <p>Enters: a doctrine and its case files. Leaves: a {@code TestedPack}: results, rules without a
 * case, conditions that no case reaches.
 */
package io.github.trilat.rules.cases;
