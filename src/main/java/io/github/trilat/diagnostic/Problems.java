package io.github.trilat.diagnostic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Gathers problems while reading goes on, so that the user sees all of them at once: {@code
 * problems.error(place, "unknown key ‘lenght’", "Did you mean ‘length’?")}.
 *
 * <p>A file may be wrong everywhere. After {@link #MAX_ERRORS} errors, adding another one throws
 * {@link InvalidInput} with what was found so far.
 */
public final class Problems {

  /** How many errors are gathered before reading stops. */
  public static final int MAX_ERRORS = 100;

  private final List<Problem> found = new ArrayList<>();
  private int errors;

  /**
   * Adds an error.
   *
   * @throws InvalidInput if there are {@link #MAX_ERRORS} already
   */
  public void error(Place place, String what, String remedy) {
    add(new Problem(Severity.ERROR, place, what, remedy));
  }

  /** Adds a warning, which does not stop the command. */
  public void warn(Place place, String what, String remedy) {
    add(new Problem(Severity.WARNING, place, what, remedy));
  }

  /**
   * Adds a problem, unless the same is known already.
   *
   * @throws InvalidInput if it is an error and there are {@link #MAX_ERRORS} already
   */
  public void add(Problem problem) {
    if (found.contains(problem)) {
      return;
    }
    if (problem.isError() && ++errors > MAX_ERRORS) {
      found.add(tooMany(problem.place()));
      throw new InvalidInput(found);
    }
    found.add(problem);
  }

  /** Whether there is no error; there may be warnings. */
  public boolean isClean() {
    return errors == 0;
  }

  /** How many errors there are, for noticing whether a step added one. */
  public int errors() {
    return errors;
  }

  /** All problems so far, ordered by place. */
  public List<Problem> all() {
    return found.stream().sorted(Comparator.comparing(Problem::place)).toList();
  }

  /**
   * Ends the gathering.
   *
   * @throws InvalidInput with all problems, if one of them is an error
   */
  public void throwIfAny() {
    if (!isClean()) {
      throw new InvalidInput(found);
    }
  }

  private static Problem tooMany(Place place) {
    return new Problem(
        Severity.ERROR,
        place,
        "more than " + MAX_ERRORS + " errors; reading stopped here",
        "Mend the others first, then check again.");
  }
}
