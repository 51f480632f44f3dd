package io.github.trilat.retrace;

import io.github.trilat.journal.ParameterValue;
import java.util.List;

/**
 * A parameter set otherwise, with which the rule fires in the turn: tried in a re-run.
 *
 * @param parameter which, with its value in the run and its range
 * @param to the value that was tried
 * @param direct whether a condition of the rule itself reads it
 * @param firings when the rule then fires in the turn
 */
public record Change(
    ParameterValue parameter, double to, boolean direct, List<Occurrence> firings) {
  public Change {
    firings = List.copyOf(firings);
  }
}
