/**
 * What people read: the turn-by-turn log and the after-action report.
 *
 * <p>Enters: journal entries, and what the analysis and the charts make of them. Leaves: text for a
 * terminal, Markdown, one self-contained HTML page. Nothing here decides anything; it puts into
 * words.
 *
 * <p>{@link io.github.trilat.report.CaseReport} and {@link io.github.trilat.report.JUnitXml} tell
 * what came of the cases of a rule pack.
 *
 * <p>{@link io.github.trilat.report.StoryReport}, {@link io.github.trilat.report.WhyReport} explain
 * a run; {@link io.github.trilat.report.ExplainJson} does so as data.
 *
 * <p>{@link io.github.trilat.report.EraReport} lays eras side by side. Its {@code eras.json} is for
 * further work: {@code format} (1; it changes when a name or a meaning does), what was run ({@code
 * trilat}, {@code scenario}, {@code scenarioHash}, {@code packs}, {@code date}, {@code seed},
 * {@code decided}, as in a journal's manifest), {@code title}, and {@code eras}, which is the
 * record {@link io.github.trilat.analysis.Eras} with the names of its components; times are in
 * seconds, and what never came is {@code null}.
 */
package io.github.trilat.report;
