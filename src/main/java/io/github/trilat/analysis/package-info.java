/**
 * What a journal means: series for charts, measures, ratings and findings. Pure functions over
 * journal entries.
 *
 * <p>{@link io.github.trilat.analysis.Analysis} reads the entries once and answers everything that
 * log, charts and report say beyond the bare record.
 *
 * <p>{@link io.github.trilat.analysis.Story}, {@link io.github.trilat.analysis.Particulars} and
 * {@link io.github.trilat.analysis.Why} explain it: which entry led to which, all about one of
 * them, and the way to one outcome. {@code Deeds} finds what led to what by the facts that each
 * entry rests on.
 */
package io.github.trilat.analysis;
