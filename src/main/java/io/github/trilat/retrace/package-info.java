/**
 * A finished run, gone through once more: what facts there were at each moment, which rules fired
 * on which of them, and why one did not.
 *
 * <p>Enters: the manifest of a journal, the scenario and the doctrine that it names. Leaves: {@code
 * Moment}s of the same run, or a refusal when anything has changed since. Runs are the same for the
 * same inputs, so nothing of this has to be kept in the journal.
 */
package io.github.trilat.retrace;
