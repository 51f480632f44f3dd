/**
 * Rule packs: from a folder of DRL, tables and YAML to a {@link io.github.trilat.engine.Doctrine}.
 *
 * <p>Enters: a pack's folder, alternatives over it, and the ids of all fact cards. Leaves: a
 * doctrine, or {@link io.github.trilat.diagnostic.InvalidInput} with everything that is wrong. The
 * way in is {@link io.github.trilat.rules.RulePacks}; the way through is {@code pack} (read the
 * folder), {@code text} (cut rules and tables into tokens), {@code tree} (read them once, into an
 * immutable tree), {@code check} (see them all together), {@code model} (hand them to Drools) and
 * {@code session} (fire them). Beside it stand {@code attempt}, which follows the conditions of a
 * rule step by step, and {@code cases}, a pack's own tests. No other package sees Drools.
 */
package io.github.trilat.rules;
