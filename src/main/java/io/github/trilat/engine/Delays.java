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
   * @param draws receives the draws that were made
   * @throws DoctrineFailure when a parameter is no time, or below zero
   */
  Duration of(Proposal.Doing doing, List<Draw> draws) {
    Proposal.Timing timing = doing.timing();
    if (timing.delay().isEmpty()) {
      return Duration.ZERO;
    }
    double seconds = seconds(timing.delay().get(), doing, draws);
    if (timing.practised().isPresent()) {
      double fast = seconds(timing.practised().get(), doing, draws);
      seconds += (fast - seconds) * timing.currency().orElseThrow().value();
    }
    return Duration.ofMillis(Math.round(1000 * seconds * stretch(doing, draws)));
  }

  /** How many times as long it takes under load. */
  private double stretch(Proposal.Doing doing, List<Draw> draws) {
    Proposal.Timing timing = doing.timing();
    if (timing.stretch().isEmpty()) {
      return 1;
    }
    double most = times(timing.stretch().get(), doing, draws);
    return 1 + (most - 1) * timing.load().orElseThrow().value() / 100;
  }

  private double times(Parameter stretch, Proposal.Doing doing, List<Draw> draws) {
    if (!stretch.unit().equals("times")) {
      throw new DoctrineFailure(
          "stretchedBy(…) takes a number of times, but parameter "
              + stretch.id()
              + " is in "
              + stretch.unit());
    }
    return value("stretchedBy(…) takes a number of times", stretch, doing, draws);
  }

  private double seconds(Parameter delay, Proposal.Doing doing, List<Draw> draws) {
    double value = value("after(…) takes a time", delay, doing, draws);
    return switch (delay.unit()) {
      case "s" -> value;
      case "d" -> value * 86_400;
      default ->
          throw new DoctrineFailure(
              "after(…) takes a time, but parameter " + delay.id() + " is in " + delay.unit());
    };
  }

  private double value(String wanted, Parameter parameter, Proposal.Doing doing, List<Draw> draws) {
    double value =
        chances.value(parameters.get(parameter.id()), parameter.value(), doing.concern(), draws);
    if (value < 0) {
      throw new DoctrineFailure(wanted + ", but parameter " + parameter.id() + " is below zero");
    }
    return value;
  }
}
