package io.github.trilat.diagnostic;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** What a user wrote cannot be used; carries all that is wrong with it, ordered by place. */
public final class InvalidInput extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  /**
   * @param problems at least one
   * @throws IllegalArgumentException if there are none
   */
  public InvalidInput(List<Problem> problems) {
    super(problems.stream().map(InvalidInput::line).collect(Collectors.joining("\n")), null);
    if (problems.isEmpty()) {
      throw new IllegalArgumentException("invalid input without a problem");
    }
    this.problems = problems.stream().sorted(Comparator.comparing(Problem::place)).toList();
  }

  /** A single error. */
  public static InvalidInput of(Place place, String what, String remedy) {
    return new InvalidInput(List.of(new Problem(Severity.ERROR, place, what, remedy)));
  }

  /** All problems, ordered by place; warnings among them. */
  public List<Problem> problems() {
    return problems;
  }

  private static String line(Problem problem) {
    return problem.place() + ": " + problem.severity().word() + ": " + problem.what();
  }
}
