/**
 * What people read: the turn-by-turn log and the after-action report.
 *
 * <p>Enters: journal entries, and what the analysis and the charts make of them. Leaves: text for a
 * terminal, Markdown, one self-contained HTML page. Nothing here decides anything; it puts into
 * words.
 */
package io.github.trilat.report;
