/**
 * What goes into each thing that people read: log, after-action report, comparisons, explanations,
 * the reference.
 *
 * <p>Enters: journal entries, and what analysis, coverage, retrace, reference and charts make of
 * them. Leaves: a {@link io.github.trilat.document.Document} each, whose words are those of the
 * catalogue, for package {@code document} to show. Nothing here decides anything.
 *
 * <p>{@link io.github.trilat.report.JUnitXml}, {@link io.github.trilat.report.ExplainJson} and
 * {@link io.github.trilat.report.WhyNotJson} tell the same as data.
 *
 * <p>{@link io.github.trilat.report.EraReport} lays eras side by side. Its {@code eras.json} is for
 * further work: {@code format} (1; it changes when a name or a meaning does), what was run ({@code
 * trilat}, {@code scenario}, {@code scenarioHash}, {@code packs}, {@code date}, {@code seed},
 * {@code decided}, as in a journal's manifest), {@code title}, and {@code eras}, which is the
 * record {@link io.github.trilat.analysis.Eras} with the names of its components; times are in
 * seconds, and what never came is {@code null}.
 */
package io.github.trilat.report;
