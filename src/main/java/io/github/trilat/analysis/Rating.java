package io.github.trilat.analysis;

/**
 * How well an objective was met, in the four ratings of an exercise evaluation guide. Only {@link
 * #U} is a failing grade.
 *
 * <p>The convention by which Trilat gives them is its own and stands in every report, for the
 * doctrine leaves it to the evaluator.
 */
public enum Rating {
  P,
  S,
  M,
  U
}
