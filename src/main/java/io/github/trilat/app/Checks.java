package io.github.trilat.app;

import io.github.trilat.diagnostic.Suggestion;
import io.github.trilat.scenario.DecisionPoint;
import io.github.trilat.scenario.Scenario;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Whether what was asked for fits the scenario and the calendar. */
final class Checks {
  private static final int EARLIEST = 1950;
  private static final int LATEST = 2100;

  private Checks() {}

  /**
   * Decisions and options must be the scenario's.
   *
   * @throws Misuse when one is not
   */
  static void decisions(Scenario scenario, Map<String, String> decided) {
    List<String> ids = scenario.decisions().stream().map(DecisionPoint::id).toList();
    decided.forEach(
        (id, option) -> {
          DecisionPoint point =
              scenario.decisions().stream()
                  .filter(each -> each.id().equals(id))
                  .findFirst()
                  .orElseThrow(() -> unknown("decision", id, ids));
          if (point.option(option).isEmpty()) {
            throw unknown(
                "option of " + id,
                option,
                point.options().stream().map(DecisionPoint.Option::id).toList());
          }
        });
  }

  /**
   * Dates beyond these years are no date of the mechanisms, and would only run off the calendar.
   *
   * @throws Misuse when the day lies beyond
   */
  static void date(String option, LocalDate day) {
    if (day.getYear() < EARLIEST || day.getYear() > LATEST) {
      throw new Misuse(
          option + " " + day + " lies outside " + EARLIEST + " to " + LATEST,
          "Name a day such as 2016-06-04.");
    }
  }

  private static Misuse unknown(String kind, String name, List<String> known) {
    return new Misuse(
        "there is no " + kind + " ‘" + name + "’", Suggestion.remedy(name, known, kind));
  }
}
