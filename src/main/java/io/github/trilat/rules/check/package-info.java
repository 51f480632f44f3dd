/**
 * What only shows when all rules are seen together, and with the setting that they speak of.
 *
 * <p>Enters: rule files in force, the names that packs define, the setting. Leaves: problems: names
 * that nothing defines, rules that never fire or add nothing to another, mechanisms and numbers
 * that no rule uses. What it cannot tell, it lets pass: what it warns of is so.
 */
package io.github.trilat.rules.check;
