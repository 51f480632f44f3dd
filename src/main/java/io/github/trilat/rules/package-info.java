/**
 * Rule packs: from a folder of DRL, tables and YAML to a {@link io.github.trilat.engine.Doctrine}.
 *
 * <p>Enters: a pack's folder, alternatives over it, a folder for compiled rules, and the ids of all
 * fact cards. Leaves: a doctrine, or {@link io.github.trilat.diagnostic.InvalidInput} with
 * everything that is wrong. The way in is {@link io.github.trilat.rules.RulePacks}; the way through
 * is {@code pack} (read the folder), {@code text} and {@code table} (cut rules into tokens), {@code
 * lint} (hold them to the dialect), {@code compile} and {@code confine} (make classes of them and
 * let out none that reaches beyond the vocabulary), and {@code session} (fire them). Beside it
 * stand {@code outline}, for readers, {@code cases}, a pack's own tests, and {@code conditions}, to
 * follow the conditions of a rule step by step. No other package sees Drools.
 */
package io.github.trilat.rules;
