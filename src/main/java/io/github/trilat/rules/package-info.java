/**
 * Rule packs: from a folder of DRL, tables and YAML to a {@link io.github.trilat.engine.Doctrine}.
 *
 * <p>Enters: a pack's folder, a folder for compiled rules, and the ids of all fact cards. Leaves: a
 * doctrine, or {@link io.github.trilat.diagnostic.InvalidInput} with everything that is wrong. The
 * way through is {@link io.github.trilat.rules.RulePacks}: read ({@code PackFolder}), understand
 * the YAML ({@code SettingReader}), lint and compile each rule file unless its classes are cached
 * ({@code RuleFiles}, {@code RuleFileCompiler}), check what rules name ({@code MentionCheck}), and
 * build one rule base ({@code RuleBase}). No other package sees Drools.
 */
package io.github.trilat.rules;
