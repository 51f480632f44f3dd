/**
 * Finds rules that do nothing: whose conditions exclude each other, or that add nothing to another.
 *
 * <p>Enters: the rules in force, in the form in which they can be compared, and the setting that
 * they speak of. Leaves: warnings. What it cannot tell, it lets pass: what it warns of is so.
 */
package io.github.trilat.rules.idle;
