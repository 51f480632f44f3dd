/**
 * The script of an exercise: a YAML file becomes a validated {@link
 * io.github.trilat.scenario.Scenario}, or all its problems at once.
 *
 * <p>Enters: the bytes of a scenario file and the names that it may refer to. Leaves: turns,
 * injects, objectives and decision points, every time resolved to an instant.
 */
package io.github.trilat.scenario;
