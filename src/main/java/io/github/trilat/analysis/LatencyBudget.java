package io.github.trilat.analysis;

import io.github.trilat.model.Country;
import io.github.trilat.words.Saying;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Where the time of each flight went: when each country detected it, confirmed it, was told of it,
 * conferred about it and alerted its public, against the time that the flight left.
 *
 * <p>All times are since the first lift-off and never negative.
 *
 * @param finding the sentence that the chart states
 * @param launches in order of lift-off
 */
public record LatencyBudget(Saying finding, List<Launch> launches) {
  public LatencyBudget {
    launches = List.copyOf(launches);
  }

  /** The launches whose budgets differ, each with how many others are like it. */
  public List<Alike<Launch>> distinct() {
    return Alike.of(launches, Launch::unnamed);
  }

  /**
   * One launch.
   *
   * @param launch id of its inject
   * @param name what people call it
   * @param label such as {@code 18 missiles, 350 km, apogee 100 km}
   * @param flight until the first object lands or breaks up
   * @param failed whether it broke up
   * @param rows one a country, in the order Japan, ROK, US
   */
  public record Launch(
      String launch,
      LaunchName name,
      Saying label,
      Duration flight,
      boolean failed,
      List<Row> rows) {
    public Launch {
      rows = List.copyOf(rows);
    }

    /** What was left of the flight at a moment; negative after the first landing or break-up. */
    public Duration margin(Duration at) {
      return flight.minus(at);
    }

    private List<Object> unnamed() {
      return List.of(label, flight, failed, rows);
    }
  }

  /**
   * One country.
   *
   * @param hasRadar whether it has a radar of its own in this exercise
   * @param inView when its own radar could first see the flight
   * @param cue when it first held a launch cue, its own or a partner's
   * @param confirmed when its own track was confirmed
   * @param received when a partner's track first reached it
   * @param consulted when it first conferred about the launch
   * @param concerned whether its public would have to be told
   * @param alerted when its public was
   * @param stages what the time until its alert went into, or, where there was none, until its
   *     first track; gapless from lift-off, empty where it had neither
   */
  public record Row(
      Country country,
      boolean hasRadar,
      Optional<Duration> inView,
      Optional<Duration> cue,
      Optional<Duration> confirmed,
      Optional<Received> received,
      Optional<Duration> consulted,
      boolean concerned,
      Optional<Duration> alerted,
      List<Stage> stages) {
    public Row {
      stages = List.copyOf(stages);
    }

    /** When it first held a usable track, its own or a partner's. */
    public Optional<Duration> track() {
      Optional<Duration> copy = received.map(Received::at);
      return confirmed
          .filter(own -> copy.isEmpty() || own.compareTo(copy.get()) <= 0)
          .or(() -> copy);
    }
  }

  /** A partner's track: when it came, and by which way. */
  public record Received(Duration at, Way way) {}

  /** A part of the time until an alert, or a track; {@code words} say what it went into. */
  public record Stage(Step step, Duration from, Duration to, Saying words) {

    /** How long it took. */
    public Duration took() {
      return to.minus(from);
    }
  }

  /** What the time goes into, in order. */
  public enum Step {
    UNSEEN,
    CONFIRM,
    SHARE,
    ALERT
  }
}
