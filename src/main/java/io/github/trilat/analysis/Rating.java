package io.github.trilat.analysis;

/**
 * How well an objective was met, in the four ratings of an exercise evaluation guide. Only {@link
 * #U} is a failing grade.
 *
 * <p>The convention by which Trilat gives them is its own and stands in every report, for the
 * doctrine leaves it to the evaluator.
 */
public enum Rating {
  P(
      "Performed without challenges",
      "The target was met on the primary path, with a fifth of it to spare where it is a time."),
  S(
      "Performed with some challenges",
      "The target was met, but by a fallback, after a failed attempt, or with less than a fifth to spare."),
  M(
      "Performed with major challenges",
      "The objective was achieved, but later or less than its target."),
  U("Unable to be performed", "The objective was not achieved before the effect, or not at all.");

  private final String title;
  private final String convention;

  Rating(String title, String convention) {
    this.title = title;
    this.convention = convention;
  }

  /** The rating's wording. */
  public String title() {
    return title;
  }

  /** When Trilat gives it. */
  public String convention() {
    return convention;
  }
}
