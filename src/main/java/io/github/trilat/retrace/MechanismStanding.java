package io.github.trilat.retrace;

import io.github.trilat.engine.MechanismHistory;
import io.github.trilat.model.Fact;
import io.github.trilat.model.Mechanism;
import io.github.trilat.model.Outage;
import io.github.trilat.model.Status;
import java.time.LocalDate;
import java.util.List;

/**
 * How a mechanism stood on a day, and what kept it from working.
 *
 * @param mechanism as it stood
 * @param day by the calendar of mechanisms, which {@code --as-of} moves
 * @param history its dated statuses, earliest first
 * @param wanting titles of the mechanisms that it needs and that did not work
 * @param out whether it was out of service
 */
public record MechanismStanding(
    Mechanism mechanism, LocalDate day, List<Dated> history, List<String> wanting, boolean out) {
  public MechanismStanding {
    history = List.copyOf(history);
    wanting = List.copyOf(wanting);
  }

  /** A status from a day on. */
  public record Dated(LocalDate from, Status status) {}

  /** Among the facts of a moment. */
  static MechanismStanding of(
      Mechanism mechanism, LocalDate day, MechanismHistory history, List<Fact> facts) {
    return new MechanismStanding(
        mechanism,
        day,
        history.history().stream().map(each -> new Dated(each.from(), each.status())).toList(),
        facts.stream()
            .filter(Mechanism.class::isInstance)
            .map(Mechanism.class::cast)
            .filter(each -> history.requires().contains(each.id()) && !each.usable())
            .map(Mechanism::title)
            .toList(),
        facts.stream()
            .anyMatch(
                fact ->
                    fact instanceof Outage outage && outage.mechanism().equals(mechanism.id())));
  }
}
