/**
 * The run of an exercise: calendar, turns, launches, delays, decisions and chances.
 *
 * <p>Enters: a scenario and a {@link io.github.trilat.engine.Doctrine} (rules with the world they
 * speak of). Leaves: journal entries, in order, through one consumer. Rules only propose; {@link
 * io.github.trilat.engine.Exercise} applies what they propose and records why.
 */
package io.github.trilat.engine;
