package io.github.trilat.scenario;

import io.github.trilat.model.Country;
import io.github.trilat.model.LaunchKind;
import io.github.trilat.yaml.Fields;
import java.time.Duration;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Reads {@code missile-salvo} and {@code satellite-launch}. */
final class LaunchedReader implements EventReader {

  private static final int MOST_OBJECTS = 100_000;
  private static final double LONGEST_RANGE_KM = 15_000;
  private static final double HIGHEST_APOGEE_KM = 10_000;
  private static final Duration WIDEST_SPACING = Duration.ofDays(1);
  private static final Duration LATEST_FAILURE = Duration.ofHours(1);

  private final LaunchKind kind;

  LaunchedReader(LaunchKind kind) {
    this.kind = kind;
  }

  @Override
  public String type() {
    return kind == LaunchKind.SATELLITE ? "satellite-launch" : "missile-salvo";
  }

  @Override
  public Told read(Fields fields, Context context) {
    boolean many = kind == LaunchKind.BALLISTIC;
    Event.Launched launched =
        new Event.Launched(
            kind,
            many ? fields.optionalInteger("count", 1, MOST_OBJECTS).orElse(1) : 1,
            many ? spacing(fields) : Duration.ZERO,
            Distance.required(fields, "range", LONGEST_RANGE_KM),
            Distance.optional(fields, "apogee", HIGHEST_APOGEE_KM),
            fields.optionalDuration("fails-after", Context.SHORTEST, LATEST_FAILURE),
            concerns(fields));
    return new Told(launched, LaunchSentence.of(launched));
  }

  private static Duration spacing(Fields fields) {
    Optional<Duration> spacing = fields.optionalDuration("spacing", Duration.ZERO, WIDEST_SPACING);
    return spacing.orElse(Duration.ZERO);
  }

  private static Set<Country> concerns(Fields fields) {
    return fields.has("concerns")
        ? Context.countries(fields, "concerns")
        : Collections.unmodifiableSet(EnumSet.of(Country.JAPAN, Country.ROK));
  }
}
