package io.github.trilat.chart;

import static io.github.trilat.chart.ChartSays.SAYS;
import static io.github.trilat.chart.Words.say;

import io.github.trilat.analysis.MechanismUse.Cell;
import io.github.trilat.analysis.MechanismUse.Row;
import io.github.trilat.analysis.MechanismUse.State;
import java.util.Collection;
import java.util.List;

/** The words of the matrix of mechanisms: in cells, legend and description. */
final class StateWords {
  private StateWords() {}

  /** What the looks of these states mean. */
  static List<Words> legend(Collection<State> states) {
    return states.stream().map(state -> key(state, StateCell.sample(state))).toList();
  }

  private static Words key(State state, Pen sample) {
    return Key.of(sample, 40, say(SAYS.stateKey(state.name())));
  }

  /** What is written in a cell that has room for so many pixels. */
  static String label(Cell cell, double room) {
    return switch (cell.state()) {
      case UNAVAILABLE, SUSPENDED, AVAILABLE -> "";
      case USED -> String.valueOf(cell.uses());
      case CALLED_OFF, OUT, FAILED -> {
        String all = say(SAYS.stateMark(cell.state().name(), cell.uses()));
        yield Fonts.width(Fonts.VALUE, all) <= room
            ? all
            : say(SAYS.stateBrief(cell.state().name(), cell.uses()));
      }
    };
  }

  /** All of a mechanism in words. */
  static String sentence(Row row) {
    List<String> cells = row.cells().stream().map(StateWords::words).toList();
    return say(SAYS.mechanism(row.title(), Words.say(row.status()), cells));
  }

  /** The words for a cell, such as {@code used 3 times}. */
  static String words(Cell cell) {
    return say(SAYS.state(cell.state().name(), cell.uses()));
  }
}
