/**
 * The record of a run: everything that happened, in order, with its reasons.
 *
 * <p>The engine emits {@link io.github.trilat.journal.Entry entries}; {@link
 * io.github.trilat.journal.Journal} writes them as one JSON object a line and reads them back. Log,
 * charts, report and comparison read entries and nothing else, so whatever they say can be made
 * again from a saved journal.
 */
package io.github.trilat.journal;
