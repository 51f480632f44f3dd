package io.github.trilat.app;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** The dates whose mechanisms are laid side by side. */
public final class EraDates {
  /**
   * The days of the documents that Trilat is founded on, and for 2019, of which none speaks, the
   * day of the last ministers' meeting before the long pause, five days before the notice of
   * termination of the Japan–ROK pact would have taken effect.
   */
  public static final List<LocalDate> FOUNDING =
      List.of(
          LocalDate.of(2016, 6, 4),
          LocalDate.of(2019, 11, 17),
          LocalDate.of(2021, 5, 14),
          LocalDate.of(2022, 6, 11),
          LocalDate.of(2023, 11, 12),
          LocalDate.of(2024, 6, 2));

  private static final String OPTION = "--dates";
  private static final int MOST = 12;

  private EraDates() {}

  /**
   * The dates in order.
   *
   * @throws Misuse unless there are between two and twelve, each once and of the mechanisms' time
   */
  static List<LocalDate> checked(List<LocalDate> dates) {
    SortedSet<LocalDate> sorted = new TreeSet<>();
    for (LocalDate date : dates) {
      Checks.date(OPTION, date);
      if (!sorted.add(date)) {
        throw new Misuse(OPTION + " names " + date + " twice", "Name each day once.");
      }
    }
    if (sorted.size() < 2) {
      throw new Misuse(
          OPTION + " names one day, and one day has nothing to be compared with",
          "Name two days or more, or use ‘trilat run --as-of’ for one.");
    } else if (sorted.size() > MOST) {
      throw new Misuse(
          OPTION + " names " + sorted.size() + " days, more than a page can show",
          "Name at most " + MOST + ".");
    }
    return List.copyOf(sorted);
  }
}
