package io.github.trilat.app;

import java.util.ArrayList;
import java.util.List;

/** What a comparison can show, and how many runs it may draw. */
final class CompareLimits {
  private static final int MOST_ALTERNATIVES = 3;
  private static final int MOST_RUNS = 10_000;

  private CompareLimits() {}

  /**
   * Checks what the request says by itself.
   *
   * @throws Misuse when there are too many alternatives, or too few or too many runs
   */
  static void check(CompareRequest request) {
    if (request.with().size() > MOST_ALTERNATIVES) {
      throw new Misuse(
          "--with names " + request.with().size() + " runs, more than a page can show",
          "Name at most "
              + MOST_ALTERNATIVES
              + "; alternatives that belong together stack as one: --with a+b.");
    }
    request
        .runs()
        .ifPresent(
            runs -> {
              if (runs < 2 || runs > MOST_RUNS) {
                throw new Misuse(
                    "--runs " + runs + " lies outside 2 to " + MOST_RUNS,
                    "Name a number such as 100.");
              }
            });
  }

  /**
   * Each run must have a name of its own.
   *
   * @throws Misuse when two have the same
   */
  static void distinct(List<String> names) {
    List<String> seen = new ArrayList<>();
    for (String name : names) {
      if (seen.contains(name)) {
        throw new Misuse(
            "‘" + name + "’ is compared with itself",
            "Name each alternative once, and give its folder a name of its own.");
      }
      seen.add(name);
    }
  }
}
