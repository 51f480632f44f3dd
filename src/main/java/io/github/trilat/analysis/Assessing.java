package io.github.trilat.analysis;

import io.github.trilat.journal.Entry;
import io.github.trilat.journal.ObjectivePlan;
import io.github.trilat.model.Measure;
import java.util.Optional;

/** Rates objectives by the convention that {@link Rating} prints. */
final class Assessing {
  /** A time target met with less than this share to spare counts as met with some challenges. */
  private static final double MARGIN = 0.2;

  private final Chronicle chronicle;
  private final Measuring measuring;
  private final Standings standings;

  Assessing(Chronicle chronicle) {
    this.chronicle = chronicle;
    this.measuring = new Measuring(chronicle);
    this.standings = new Standings(chronicle);
  }

  Assessment assess(ObjectivePlan objective) {
    Measuring.Measured measured = measuring.measure(objective);
    if (measured.value().isEmpty()) {
      return new Assessment(objective, measured.value(), Rating.U, "It did not come about.");
    }
    double value = measured.value().getAsDouble();
    Rating rating = rate(objective, value, measured.by());
    return new Assessment(
        objective, measured.value(), rating, why(objective, value, measured.by()));
  }

  private Rating rate(ObjectivePlan objective, double value, Optional<Entry.Response> by) {
    if (objective.atLeast() && value <= 0 && !meets(objective, value)) {
      return Rating.U;
    } else if (!meets(objective, value)) {
      return Rating.M;
    }
    boolean narrow = objective.unit().equals("s") && spare(objective, value) < MARGIN;
    return narrow || by.map(this::hardship).filter(text -> !text.isEmpty()).isPresent()
        ? Rating.S
        : Rating.P;
  }

  private static boolean meets(ObjectivePlan objective, double value) {
    return objective.atLeast() ? value >= objective.target() : value <= objective.target();
  }

  private static double spare(ObjectivePlan objective, double value) {
    double distance = objective.atLeast() ? value - objective.target() : objective.target() - value;
    return distance / objective.target();
  }

  private String why(ObjectivePlan objective, double value, Optional<Entry.Response> by) {
    String target =
        (objective.atLeast() ? "at least " : "at most ") + shown(objective, objective.target());
    String path =
        by.filter(response -> !response.mechanism().isEmpty())
            .map(response -> " by " + chronicle.mechanism(response.mechanism()))
            .orElse("");
    String hardship = by.map(this::hardship).orElse("");
    return Words.capital(shown(objective, value))
        + path
        + hardship
        + "; the target was "
        + target
        + ".";
  }

  private static String shown(ObjectivePlan objective, double value) {
    return switch (objective.unit()) {
      case "s" -> Words.span(value) + (value < 0 ? " too late" : "");
      case "points" -> Words.count(Words.points(value), "point", "points");
      default -> counted(objective.measure(), Words.number(value));
    };
  }

  private static String counted(Measure measure, String number) {
    return switch (measure) {
      case DRILLS_HELD -> Words.count(number, "drill", "drills");
      case MEETINGS_HELD -> Words.count(number, "meeting", "meetings");
      case MECHANISMS_LOST -> Words.count(number, "mechanism", "mechanisms");
      default -> number;
    };
  }

  /** What went wrong before the response came about, in words; empty if nothing did. */
  private String hardship(Entry.Response response) {
    return fallback(response).map(title -> ", in place of the " + title).orElse("")
        + (isSecondAttempt(response) ? ", after a failed attempt" : "");
  }

  private boolean isSecondAttempt(Entry.Response response) {
    return chronicle.failures(response.about()).stream()
        .filter(failed -> failed.seq() < response.seq())
        .filter(failed -> failed.action() == response.action())
        .anyMatch(failed -> failed.by().equals(response.by()) && failed.to().equals(response.to()));
  }

  /** The way to share that was out of service when a track was shared by another, if one was. */
  Optional<String> fallback(Entry.Response response) {
    return standings.replaced(response).map(change -> chronicle.mechanism(change.mechanism()));
  }
}
