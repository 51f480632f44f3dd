package io.github.trilat.analysis;

import io.github.trilat.journal.Entry;
import io.github.trilat.journal.MechanismState;
import io.github.trilat.journal.ObjectivePlan;
import io.github.trilat.model.MechanismKind;
import java.util.Optional;

/** Rates objectives by the convention that {@link Rating} prints. */
final class Assessing {
  /** A time target met with less than this share to spare counts as met with some challenges. */
  private static final double MARGIN = 0.2;

  private final Chronicle chronicle;
  private final Measuring measuring;

  Assessing(Chronicle chronicle) {
    this.chronicle = chronicle;
    this.measuring = new Measuring(chronicle);
  }

  Assessment assess(ObjectivePlan objective) {
    Measuring.Measured measured = measuring.measure(objective);
    if (measured.value().isEmpty()) {
      return new Assessment(objective, measured.value(), Rating.U, "It did not come about.");
    }
    double value = measured.value().getAsDouble();
    Rating rating = rate(objective, value, measured.by());
    return new Assessment(objective, measured.value(), rating, why(objective, value, measured.by()));
  }

  private Rating rate(ObjectivePlan objective, double value, Optional<Entry.Response> by) {
    if (objective.atLeast() && value <= 0) {
      return Rating.U;
    } else if (!meets(objective, value)) {
      return Rating.M;
    }
    boolean narrow = objective.unit().equals("s") && spare(objective, value) < MARGIN;
    return narrow || by.flatMap(this::fallback).isPresent() ? Rating.S : Rating.P;
  }

  private static boolean meets(ObjectivePlan objective, double value) {
    return objective.atLeast() ? value >= objective.target() : value <= objective.target();
  }

  private static double spare(ObjectivePlan objective, double value) {
    double distance = objective.atLeast() ? value - objective.target() : objective.target() - value;
    return distance / objective.target();
  }

  private String why(ObjectivePlan objective, double value, Optional<Entry.Response> by) {
    String target = (objective.atLeast() ? "at least " : "at most ") + shown(objective, objective.target());
    String path =
        by.filter(response -> !response.mechanism().isEmpty())
            .map(response -> " by " + chronicle.mechanism(response.mechanism()))
            .orElse("");
    String fallback = by.flatMap(this::fallback).map(title -> ", in place of the " + title).orElse("");
    return Words.capital(shown(objective, value)) + path + fallback + "; the target was " + target + ".";
  }

  private static String shown(ObjectivePlan objective, double value) {
    return switch (objective.unit()) {
      case "s" -> Words.span(value) + (value < 0 ? " too late" : "");
      case "points" -> Words.points(value) + " points";
      default -> Words.number(value);
    };
  }

  /** The mechanism of the same kind that was out of service when this response was begun, if one was. */
  Optional<String> fallback(Entry.Response response) {
    Optional<MechanismKind> kind =
        chronicle.mechanismAtStart(response.mechanism()).map(MechanismState::kind);
    return chronicle
        .all(Entry.MechanismChanged.class)
        .filter(change -> change.status().inForce() && !change.mechanism().equals(response.mechanism()))
        .filter(change -> !change.at().isAfter(response.since()))
        .filter(
            change ->
                chronicle.mechanismAtStart(change.mechanism()).map(MechanismState::kind).equals(kind))
        .reduce((earlier, later) -> later)
        .filter(change -> !change.usable())
        .map(change -> chronicle.mechanism(change.mechanism()));
  }
}
