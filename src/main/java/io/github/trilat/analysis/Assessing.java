package io.github.trilat.analysis;

import io.github.trilat.journal.Entry;
import io.github.trilat.journal.ObjectivePlan;
import io.github.trilat.model.Action;
import io.github.trilat.model.MechanismKind;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Rates objectives by the convention that {@link Rating} prints. */
final class Assessing {
  /** A time target met with less than this share to spare counts as met with some challenges. */
  private static final double MARGIN = 0.2;

  private final Chronicle chronicle;
  private final Measuring measuring;

  /** By mechanism, how it stood from when on. */
  private final Map<String, NavigableMap<Instant, Entry.MechanismChanged>> changes =
      new LinkedHashMap<>();

  Assessing(Chronicle chronicle) {
    this.chronicle = chronicle;
    this.measuring = new Measuring(chronicle);
    chronicle
        .all(Entry.MechanismChanged.class)
        .forEach(
            change ->
                changes
                    .computeIfAbsent(change.mechanism(), any -> new TreeMap<>())
                    .put(change.at(), change));
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
      case "points" -> Words.points(value) + " points";
      default -> Words.number(value);
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

  /**
   * The way to share that was out of service when a track was shared by another, if one was: it
   * must have joined everybody whom the track passed between.
   */
  Optional<String> fallback(Entry.Response response) {
    if (response.action() != Action.WARNING_SHARED) {
      return Optional.empty();
    }
    return lastChanges(response.since())
        .filter(change -> change.status().inForce() && !change.usable())
        .filter(change -> !change.mechanism().equals(response.mechanism()))
        .filter(change -> joined(change.mechanism(), response))
        .max(Comparator.comparingLong(Entry.MechanismChanged::seq))
        .map(change -> chronicle.mechanism(change.mechanism()));
  }

  /** How each mechanism that had changed by then stood at an instant. */
  private Stream<Entry.MechanismChanged> lastChanges(Instant at) {
    return changes.values().stream()
        .map(history -> history.floorEntry(at))
        .filter(Objects::nonNull)
        .map(Map.Entry::getValue);
  }

  private boolean joined(String mechanism, Entry.Response response) {
    return chronicle
        .mechanismAtStart(mechanism)
        .filter(state -> state.kind() == MechanismKind.INFORMATION_SHARING)
        .filter(state -> state.members().containsAll(response.by()))
        .filter(state -> state.members().containsAll(response.to()))
        .isPresent();
  }
}
