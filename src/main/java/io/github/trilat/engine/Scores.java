package io.github.trilat.engine;

import io.github.trilat.journal.IndicatorLevel;
import io.github.trilat.model.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** The indicators' scores: rules move them, time brings them back to rest by half-lives. */
final class Scores {
  private static final double MILLIS_A_DAY = 86_400_000;

  private record Score(
      IndicatorDefinition definition, double rest, double halfLife, double value, Instant at) {

    Score at(Instant now) {
      double days = Duration.between(at, now).toMillis() / MILLIS_A_DAY;
      double left = halfLife <= 0 ? 0 : Math.pow(0.5, days / halfLife);
      return new Score(definition, rest, halfLife, rest + (value - rest) * left, now);
    }

    Score moved(double points) {
      double moved = Math.max(0, Math.min(100, value + points));
      return new Score(definition, rest, halfLife, moved, at);
    }
  }

  private final Map<String, Score> scores = new LinkedHashMap<>();

  /**
   * All indicators at their start.
   *
   * @param parameter gives a parameter's value by id
   */
  Scores(List<IndicatorDefinition> definitions, ToDoubleFunction<String> parameter, Instant start) {
    for (IndicatorDefinition definition : definitions) {
      scores.put(
          definition.name(),
          new Score(
              definition,
              parameter.applyAsDouble(definition.rest()),
              parameter.applyAsDouble(definition.halfLife()),
              parameter.applyAsDouble(definition.start()),
              start));
    }
  }

  /** The score as it stands now. */
  double value(String indicator, Instant now) {
    return scores.get(indicator).at(now).value();
  }

  /** Moves a score within 0 to 100 and returns what it came to. */
  double move(String indicator, double points, Instant now) {
    Score moved = scores.get(indicator).at(now).moved(points);
    scores.put(indicator, moved);
    return moved.value();
  }

  List<Level> levels(Instant now) {
    List<Level> levels = new ArrayList<>();
    scores.forEach((name, score) -> levels.add(new Level(name, score.at(now).value())));
    return levels;
  }

  List<IndicatorLevel> states(Instant now) {
    List<IndicatorLevel> states = new ArrayList<>();
    scores.forEach(
        (name, score) ->
            states.add(
                new IndicatorLevel(
                    name,
                    score.definition().title(),
                    score.definition().kind(),
                    score.at(now).value())));
    return states;
  }
}
