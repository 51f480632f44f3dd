package io.github.trilat.scenario;

import io.github.trilat.model.LaunchKind;
import io.github.trilat.yaml.Fields;
import java.time.Duration;
import java.util.Optional;

/** Reads {@code missile-salvo} and {@code satellite-launch}. */
final class LaunchedReader implements EventReader {

  private static final int MOST_OBJECTS = 100_000;
  private static final double LONGEST_RANGE_KM = 15_000;
  private static final double HIGHEST_APOGEE_KM = 10_000;
  private static final Duration WIDEST_SPACING = Duration.ofDays(1);
  private static final Duration LATEST_FAILURE = Duration.ofHours(1);
  private static final Duration LONGEST_FLIGHT = Duration.ofHours(3);

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
    int before = fields.problems().errors();
    boolean many = kind == LaunchKind.BALLISTIC;
    Event.Launched launched =
        new Event.Launched(
            kind,
            many ? fields.optionalInteger("count", 1, MOST_OBJECTS).orElse(1) : 1,
            many ? spacing(fields) : Duration.ZERO,
            Distance.required(fields, "range", LONGEST_RANGE_KM),
            Distance.optional(fields, "apogee", HIGHEST_APOGEE_KM),
            fields.optionalDuration("flight-time", Context.SHORTEST, LONGEST_FLIGHT),
            fields.optionalDuration("fails-after", Context.SHORTEST, LATEST_FAILURE),
            CourseReader.read(fields),
            fields.flag("announced", false),
            fields.optionalText("name").orElse(""));
    if (fields.problems().errors() == before) {
      new FlightCheck(fields, launched).check();
    }
    return new Told(launched, LaunchSentence.of(launched));
  }

  private static Duration spacing(Fields fields) {
    Optional<Duration> spacing = fields.optionalDuration("spacing", Duration.ZERO, WIDEST_SPACING);
    return spacing.orElse(Duration.ZERO);
  }
}
