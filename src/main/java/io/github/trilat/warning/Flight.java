package io.github.trilat.warning;

import java.util.Objects;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/**
 * One launch from lift-off to its end: {@code Flight.of(Arc.minimumEnergy(350), 70)} lasts 307 s.
 *
 * <p>The boost is a lag on the arc, an assumption that keeps speed continuous: constant
 * acceleration for b seconds covers in t seconds what free flight covers in {@code t²/2b}, and from
 * burnout the object runs {@code b/2} behind. A flight whose time was reported runs along the same
 * path, evenly faster or slower.
 *
 * @param arc the path
 * @param boostSeconds b, 0 to 600
 * @param pace seconds of free flight that pass in one second, more than 0; 1 unless a time was
 *     reported
 * @param endsAfterSeconds when a launch that fails breaks up, in seconds since lift-off, more than
 *     0; empty for a launch that does not fail
 */
public record Flight(Arc arc, double boostSeconds, double pace, OptionalDouble endsAfterSeconds) {

  /**
   * Checks the bounds.
   *
   * @throws IllegalArgumentException if a bound is broken
   */
  public Flight {
    Objects.requireNonNull(arc, "arc");
    Bounds.requireWithin("boostSeconds", boostSeconds, 0, 600);
    Bounds.require(pace > 0 && pace < 1000, "pace", "more than 0 and less than 1000", pace);
    endsAfterSeconds.ifPresent(
        end -> Bounds.require(end > 0, "endsAfterSeconds", "more than 0", end));
  }

  /**
   * A launch that does not fail.
   *
   * @throws IllegalArgumentException if a bound is broken
   */
  public static Flight of(Arc arc, double boostSeconds) {
    return new Flight(arc, boostSeconds, 1, OptionalDouble.empty());
  }

  /**
   * The same path in the time that was reported, from lift-off to landing.
   *
   * @throws IllegalArgumentException unless more than 0
   */
  public Flight lasting(double seconds) {
    Bounds.require(seconds > 0, "seconds", "more than 0", seconds);
    double boost = Math.min(boostSeconds, seconds);
    return new Flight(
        arc, boost, arc.freeFlightSeconds() / (seconds - boost / 2), endsAfterSeconds);
  }

  /**
   * The same launch, broken up so many seconds after lift-off (or landed, if that comes first).
   *
   * @throws IllegalArgumentException unless more than 0
   */
  public Flight endingAfter(double seconds) {
    return new Flight(arc, boostSeconds, pace, OptionalDouble.of(seconds));
  }

  /** Whether the object reaches its impact point, rather than breaking up before. */
  public boolean lands() {
    return endsAfterSeconds.isEmpty() || endsAfterSeconds.getAsDouble() >= landingSeconds();
  }

  /** Seconds from lift-off to landing or to break-up. */
  public double totalSeconds() {
    return lands() ? landingSeconds() : endsAfterSeconds.getAsDouble();
  }

  /**
   * Where the object is.
   *
   * @param secondsSinceLiftOff 0 to {@link #totalSeconds()}
   * @throws IllegalArgumentException outside these bounds
   */
  public State at(double secondsSinceLiftOff) {
    Bounds.requireWithin("secondsSinceLiftOff", secondsSinceLiftOff, 0, totalSeconds());
    return arc.at(freeFlightSeconds(secondsSinceLiftOff));
  }

  /**
   * The first time, in seconds since lift-off, at which a continuous function of the object's place
   * is at least 0.
   */
  OptionalDouble firstTime(ToDoubleFunction<State> margin) {
    double total = totalSeconds();
    OptionalDouble anomaly =
        Search.firstNonNegative(
            each -> margin.applyAsDouble(arc.atAnomaly(each)),
            -arc.halfAnomaly(),
            arc.anomalyAt(freeFlightSeconds(total)));
    return anomaly.isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(Math.min(total, sinceLiftOff(arc.secondsAt(anomaly.getAsDouble()))));
  }

  private double landingSeconds() {
    return sinceLiftOff(arc.freeFlightSeconds());
  }

  private double freeFlightSeconds(double sinceLiftOff) {
    double seconds =
        sinceLiftOff < boostSeconds
            ? sinceLiftOff * sinceLiftOff / (2 * boostSeconds)
            : sinceLiftOff - boostSeconds / 2;
    return Math.min(seconds * pace, arc.freeFlightSeconds());
  }

  private double sinceLiftOff(double freeFlightSeconds) {
    double seconds = freeFlightSeconds / pace;
    return seconds < boostSeconds / 2
        ? Math.sqrt(2 * boostSeconds * seconds)
        : seconds + boostSeconds / 2;
  }
}
