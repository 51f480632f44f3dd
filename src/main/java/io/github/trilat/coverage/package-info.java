/**
 * What of a rule pack scripts exercise, and what they leave out.
 *
 * <p>Enters: scenarios with their runs, a doctrine, and what the scripts may lead to. Leaves:
 * {@link io.github.trilat.coverage.Coverage}, mechanisms and rules by kind, each with how far the
 * scripts come to it and what would bring it within reach.
 */
package io.github.trilat.coverage;
