package io.github.trilat.engine;

import io.github.trilat.journal.Draw;
import io.github.trilat.model.Parameter;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** How long what rules propose takes: shortened by practice, stretched by load. */
final class Delays {

  private final Map<String, ParameterDefinition> parameters;
  private final Chances chances;

  Delays(Map<String, ParameterDefinition> parameters, Chances chances) {
    this.parameters = parameters;
    this.chances = chances;
  }

  /**
   * The time from proposal to completion.
   *
   * @param concern whom the proposal concerns, which chance goes by
   * @param draws receives the draws that were made
   * @throws DoctrineFailure when a parameter is no time, or below zero
   */
  Duration of(Proposal.Timing timing, String concern, List<Draw> draws) {
    Duration time = proposed(timing, concern, draws);
    for (Parameter more : timing.added()) {
      time = time.plus(of(more, concern, draws));
    }
    return time;
  }

  /** The time that a parameter gives, whatever else bears on it. */
  Duration of(Parameter delay, String concern, List<Draw> draws) {
    return millis(seconds(delay, concern, draws));
  }

  private Duration proposed(Proposal.Timing timing, String concern, List<Draw> draws) {
    if (timing.delay().isEmpty()) {
      return Duration.ZERO;
    }
    double seconds = seconds(timing.delay().get(), concern, draws);
    if (timing.practised().isPresent()) {
      double fast = seconds(timing.practised().get(), concern, draws);
      seconds += (fast - seconds) * timing.currency().orElseThrow().value();
    }
    return millis(seconds * stretch(timing, concern, draws));
  }

  private static Duration millis(double seconds) {
    return Duration.ofMillis(Math.round(1000 * seconds));
  }

  /** How many times as long it takes under load, or for want of what hastens it. */
  private double stretch(Proposal.Timing timing, String concern, List<Draw> draws) {
    double longer = 1;
    for (Proposal.Stretch stretch : timing.stretches()) {
      longer *= 1 + (times(stretch.times(), concern, draws) - 1) * stretch.share();
    }
    return longer;
  }

  private double times(Parameter stretch, String concern, List<Draw> draws) {
    if (!stretch.unit().equals("times")) {
      throw new DoctrineFailure(
          "stretching takes a number of times, but parameter "
              + stretch.id()
              + " is in "
              + stretch.unit());
    }
    return value("stretching takes a number of times", stretch, concern, draws);
  }

  private double seconds(Parameter delay, String concern, List<Draw> draws) {
    double value = value("after(…) takes a time", delay, concern, draws);
    return ParameterDefinition.secondsIn(delay.unit())
        .map(seconds -> value * seconds)
        .orElseThrow(
            () ->
                new DoctrineFailure(
                    "after(…) takes a time, but parameter "
                        + delay.id()
                        + " is in "
                        + delay.unit()));
  }

  private double value(String wanted, Parameter parameter, String concern, List<Draw> draws) {
    double value = chances.value(parameters.get(parameter.id()), parameter.value(), concern, draws);
    if (value < 0) {
      throw new DoctrineFailure(wanted + ", but parameter " + parameter.id() + " is below zero");
    }
    return value;
  }
}
