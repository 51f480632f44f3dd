package io.github.trilat.ward;

import io.github.trilat.diagnostic.Place;
import io.github.trilat.diagnostic.Problem;
import io.github.trilat.diagnostic.Severity;
import io.github.trilat.diagnostic.Shown;
import java.util.List;

/** A problem as the parts of a message. */
public final class ProblemParts {

  private static final int PARTS = 7;
  private static final int LONGEST = 2000;

  private ProblemParts() {}

  static Message message(Problem problem) {
    Place place = problem.place();
    return Message.of(
        Message.Kind.PROBLEM,
        problem.severity().name(),
        place.path(),
        Integer.toString(place.line()),
        Integer.toString(place.column()),
        Integer.toString(place.length()),
        problem.what(),
        problem.remedy());
  }

  /**
   * The problem, with nothing in it that could steer a terminal.
   *
   * @throws WardFailure when the parts are none
   */
  public static Problem problem(Message message) {
    List<String> parts = message.parts();
    try {
      if (parts.size() == PARTS) {
        return new Problem(
            Severity.valueOf(parts.get(0)), place(parts), shown(parts.get(5)), shown(parts.get(6)));
      }
    } catch (IllegalArgumentException e) {
      throw new WardFailure("the confined process told of a problem that is none");
    }
    throw new WardFailure("the confined process told of a problem that is none");
  }

  private static Place place(List<String> parts) {
    String path = shown(parts.get(1));
    int line = Integer.parseInt(parts.get(2));
    return line == 0
        ? Place.ofFile(path)
        : new Place(path, line, Integer.parseInt(parts.get(3)), Integer.parseInt(parts.get(4)));
  }

  /** Escaped, and cut where it is longer than any message is. */
  public static String shown(String text) {
    return Shown.escaped(text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text);
  }
}
