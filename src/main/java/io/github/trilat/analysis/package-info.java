/**
 * What a journal means: series for charts, measures, ratings and findings. Pure functions over
 * journal entries.
 *
 * <p>{@link io.github.trilat.analysis.Analysis} reads the entries once and answers everything that
 * log, charts and report say beyond the bare record.
 */
package io.github.trilat.analysis;
