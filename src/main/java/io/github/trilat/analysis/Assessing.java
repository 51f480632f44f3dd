package io.github.trilat.analysis;

import static io.github.trilat.analysis.AssessmentSays.SAYS;

import io.github.trilat.journal.Entry;
import io.github.trilat.journal.ObjectivePlan;
import io.github.trilat.words.Phrase;
import io.github.trilat.words.Saying;
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
      return new Assessment(objective, measured.value(), Rating.U, SAYS.never());
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
    return narrow || by.filter(this::hadHardship).isPresent() ? Rating.S : Rating.P;
  }

  private static boolean meets(ObjectivePlan objective, double value) {
    return objective.atLeast() ? value >= objective.target() : value <= objective.target();
  }

  private static double spare(ObjectivePlan objective, double value) {
    double distance = objective.atLeast() ? value - objective.target() : objective.target() - value;
    return distance / objective.target();
  }

  private Saying why(ObjectivePlan objective, double value, Optional<Entry.Response> by) {
    return SAYS.against(
        by.map(response -> came(objective, value, response))
            .orElseGet(() -> Phrase.of(shown(objective, value))),
        objective.atLeast(),
        shown(objective, objective.target()));
  }

  /** What came of it, by which mechanism, and what went wrong before. */
  private Phrase came(ObjectivePlan objective, double value, Entry.Response response) {
    Saying came = shown(objective, value);
    if (!response.mechanism().isEmpty()) {
      came = SAYS.by(came, chronicle.mechanism(response.mechanism()));
    }
    Optional<Entry.MechanismChanged> out = fallback(response);
    if (out.isPresent()) {
      came = SAYS.inPlaceOf(came, chronicle.mechanism(out.get().mechanism()));
    }
    return Phrase.of(isSecondAttempt(response) ? SAYS.afterFailure(came) : came);
  }

  private static Saying shown(ObjectivePlan objective, double value) {
    return switch (objective.unit()) {
      case "s" -> value < 0 ? SAYS.tooLate(value) : SAYS.time(value);
      case "points" -> SAYS.points(Math.round(value));
      default -> SAYS.counted(objective.measure(), value);
    };
  }

  /** Whether something went wrong before the response came about. */
  private boolean hadHardship(Entry.Response response) {
    return fallback(response).isPresent() || isSecondAttempt(response);
  }

  private boolean isSecondAttempt(Entry.Response response) {
    return chronicle.failures(response.about()).stream()
        .filter(failed -> failed.seq() < response.seq())
        .filter(failed -> failed.action() == response.action())
        .anyMatch(failed -> failed.by().equals(response.by()) && failed.to().equals(response.to()));
  }

  /** The outage of the way to share in whose place a track was shared by another, if one was. */
  Optional<Entry.MechanismChanged> fallback(Entry.Response response) {
    return standings.replaced(response);
  }
}
